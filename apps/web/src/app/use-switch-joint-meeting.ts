import { useApolloClient } from '@apollo/client/react';
import { useNavigate } from 'react-router';
import { setCurrentJointMeetingId } from '../ui/joint-meeting-store';

/** Another joint meeting is another world: what was read in the first is forgotten. */
export function useSwitchJointMeeting(): (id: string) => void {
  const client = useApolloClient();
  const navigate = useNavigate();
  return (id) => {
    setCurrentJointMeetingId(id);
    void navigate('/today');
    void client.resetStore();
  };
}
