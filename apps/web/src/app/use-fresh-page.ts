import { useApolloClient } from '@apollo/client/react';
import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';

/** Somebody who chooses the page he is already on wants it as it is now: whatever the page shows is asked for again. */
export function useFreshPage(): void {
  const apollo = useApolloClient();
  const { pathname, search, key } = useLocation();
  const address = pathname + search;
  const shown = useRef({ address, key });
  useEffect(() => {
    const before = shown.current;
    shown.current = { address, key };
    if (before.address === address && before.key !== key) void apollo.refetchQueries({ include: 'active' });
  }, [apollo, address, key]);
}
