import { useApolloClient } from '@apollo/client/react';
import { setCurrentMeeting, type ChosenMeeting } from '../ui/joint-meeting-store';

/** Another joint meeting is another world: what was read in the first is forgotten. */
export function useSwitchJointMeeting(): (meeting: ChosenMeeting) => void {
  const client = useApolloClient();
  return (meeting) => {
    setCurrentMeeting(meeting, '/today');
    void client.resetStore();
  };
}
