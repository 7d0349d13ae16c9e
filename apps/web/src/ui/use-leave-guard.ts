import { useEffect } from 'react';
import { useBlocker } from 'react-router';

/** Asks before a page with unsaved changes is left, by link or by closing; a page of steps may move among its own without being asked. */
export function useLeaveGuard(unsaved: boolean, question: string, ownSteps = false): void {
  const blocker = useBlocker(({ currentLocation, nextLocation }) => unsaved && (!ownSteps || currentLocation.pathname !== nextLocation.pathname));
  useEffect(() => {
    if (blocker.state !== 'blocked') return;
    if (window.confirm(question)) blocker.proceed();
    else blocker.reset();
  }, [blocker, question]);
  useEffect(() => {
    if (!unsaved) return undefined;
    const handleUnload = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', handleUnload);
    return () => window.removeEventListener('beforeunload', handleUnload);
  }, [unsaved]);
}
