import { createContext, useContext } from 'react';
import type { ViewerQuery } from '../gql/graphql';

export type Viewer = NonNullable<ViewerQuery['viewer']>;
export type ViewerJointMeeting = Viewer['jointMeetings'][number];

export interface ViewerState {
  viewer: Viewer;
  /** The joint meeting of this request; null for an administrator without one. */
  jointMeeting: ViewerJointMeeting | null;
  installation: ViewerQuery['installation'];
}

export const ViewerContext = createContext<ViewerState | null>(null);

/** Who is asking, and in which joint meeting. Pages show verbs by `viewerCan`, never by role. */
export function useViewer(): ViewerState {
  const state = useContext(ViewerContext);
  if (state === null) throw new Error('useViewer stands outside the signed-in part of the app');
  return state;
}
