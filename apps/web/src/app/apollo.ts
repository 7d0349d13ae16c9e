import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client';
import { ErrorLink } from '@apollo/client/link/error';
import { SetContextLink } from '@apollo/client/link/context';
import { map } from 'rxjs';
import { toAppError } from '../ui/app-error';
import { currentJointMeetingId, JOINT_MEETING_HEADER } from '../ui/joint-meeting-store';

/** Apollo's guard against forged requests from other sites. */
const PREFLIGHT_HEADER = 'apollo-require-preflight';

const scope = new SetContextLink((previous) => {
  const jointMeeting = currentJointMeetingId();
  // What was written in another joint meeting, and is sent later, names its own.
  const headers = { [PREFLIGHT_HEADER]: 'true', ...(jointMeeting === null ? {} : { [JOINT_MEETING_HEADER]: jointMeeting }), ...(previous['headers'] as Record<string, string> | undefined) };
  return { headers };
});

/** Verbs that change no count, or read the viewer again themselves. */
const QUIET = new Set(['SaveReportDraft', 'SignIn', 'SignOut']);

const isMutation = (operation: ApolloLink.Operation): boolean => operation.operationType === 'mutation';

/** A session that ended shows as such at the next request: the viewer is read again, and sign-in follows. */
function endedSessionLink(onEnded: () => void): ApolloLink {
  return new ErrorLink(({ error, operation }) => {
    const { code } = toAppError(error);
    if ((code === 'NOT_SIGNED_IN' || code === 'SESSION_EXPIRED') && operation.operationName !== 'SignIn') onEnded();
  });
}

/** Every verb may change the counts beside the navigation. */
function countsLink(onChanged: () => void): ApolloLink {
  return new ApolloLink((operation, forward) =>
    forward(operation).pipe(
      map((result) => {
        if (isMutation(operation) && !QUIET.has(operation.operationName ?? '')) setTimeout(onChanged, 0);
        return result;
      }),
    ),
  );
}

/** Built pages name an operation by its hash and leave its text at home: the server knows it, and takes no other (operations.json beside the pages). */
const byHash = new ApolloLink((operation, forward) => {
  const id = (operation.query as { readonly __meta__?: { readonly hash?: string } }).__meta__?.hash;
  if (id !== undefined && import.meta.env.PROD) {
    operation.extensions['documentId'] = id;
    operation.setContext({ http: { includeQuery: false, includeExtensions: true } });
  }
  return forward(operation);
});

export function createClient(): ApolloClient {
  const refresh = () => void client.refetchQueries({ include: ['Viewer'] });
  const client = new ApolloClient({
    cache: new InMemoryCache(),
    link: ApolloLink.from([
      endedSessionLink(refresh),
      countsLink(refresh),
      scope,
      byHash,
      new HttpLink({ uri: '/graphql', credentials: 'same-origin' }),
    ]),
    defaultOptions: { watchQuery: { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' } },
  });
  return client;
}
