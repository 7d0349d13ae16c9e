import type { MeetingBodyFragment } from '../../gql/graphql';

export interface MeetingDialogProps {
  meeting: MeetingBodyFragment;
  onClose: () => void;
  onDone: () => void;
}
