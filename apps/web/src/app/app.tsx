import type { ApolloClient } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { RouterProvider } from 'react-router/dom';
import type { createRouter } from './router';
import { SayProvider } from './say-provider';

export function App({ client, router }: { client: ApolloClient; router: ReturnType<typeof createRouter> }) {
  return (
    <ApolloProvider client={client}>
      <SayProvider>
        <RouterProvider router={router} />
      </SayProvider>
    </ApolloProvider>
  );
}
