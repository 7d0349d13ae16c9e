import type { ApolloClient } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { useMemo } from 'react';
import { RouterProvider } from 'react-router/dom';
import { useMeetingBase } from '../ui/joint-meeting-store';
import { LimitWordsProvider } from '../ui/limit-words';
import { basenameOf } from '../ui/meeting-address';
import { createRouter } from './router';
import { SayProvider } from './say-provider';

export function App({ client }: { client: ApolloClient }) {
  const base = useMeetingBase();
  const router = useMemo(() => createRouter(basenameOf(base)), [base]);
  return (
    <ApolloProvider client={client}>
      <LimitWordsProvider>
        <SayProvider>
          <RouterProvider key={base} router={router} />
        </SayProvider>
      </LimitWordsProvider>
    </ApolloProvider>
  );
}
