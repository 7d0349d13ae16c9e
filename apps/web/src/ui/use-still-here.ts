import { useEffect, useRef } from 'react';
import { useNavigation } from 'react-router';

/** Whether people are still on this page and on no way to another: an answer that comes late must not pull them back. */
export function useStillHere(): () => boolean {
  const { state } = useNavigation();
  const here = useRef(true);
  useEffect(() => {
    here.current = state === 'idle';
    return () => {
      here.current = false;
    };
  }, [state]);
  return () => here.current;
}
