import type { FieldInspectionQuery } from '../../gql/graphql';
import type { ViewerState } from '../../ui/viewer-context';
import type { FieldFacts } from './field-record';
import { dropFacts, keepFacts, keepViewer } from './field-store';

type Inspection = NonNullable<FieldInspectionQuery['inspection']>;

/** What the field needs of an inspection; null where this account has nothing to record in it (any more). */
export function fieldFacts({ viewer, jointMeeting }: Pick<ViewerState, 'viewer' | 'jointMeeting'>, inspection: Inspection, now: string): FieldFacts | null {
  const { id, code, matter, content, scope, fromOn, toOn, methods, objects, viewerCan } = inspection;
  if (jointMeeting === null || !viewerCan.includes('recordVisit')) return null;
  return {
    accountId: viewer.id, jointMeetingId: jointMeeting.jointMeeting.id, inspectionId: id, code, matter, content: content ?? '', scope: scope ?? '', fromOn: fromOn ?? '', toOn: toOn ?? '', methods, objects: objects.map((object) => ({ id: object.id, unitName: object.unitName })),
    mayFind: viewerCan.includes('recordFinding'), keptAt: now,
  };
}

/** Keeps facts and viewer, or lets go what may not be used any more. */
export async function keepOnDevice(state: ViewerState, inspection: Inspection): Promise<void> {
  const now = new Date().toISOString();
  const facts = fieldFacts(state, inspection, now);
  if (facts === null) return dropFacts(state.viewer.id, inspection.id);
  await keepFacts(facts);
  await keepViewer({ accountId: state.viewer.id, data: { viewer: state.viewer, installation: state.installation }, keptAt: now });
}

/** The page itself, kept by a worker of our own; false where the browser allows none (an address without https). */
export async function keepShell(): Promise<boolean> {
  if (!('serviceWorker' in navigator)) return false;
  try {
    await navigator.serviceWorker.register('/sw.js');
    await navigator.serviceWorker.ready;
    // Asked once: a phone short of room would else clear what waits to be sent.
    void navigator.storage?.persist?.();
    return true;
  } catch {
    return false;
  }
}
