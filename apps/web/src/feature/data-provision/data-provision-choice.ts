import { dataProvisionStates, lightsWorstFirst } from '@lianxi/domain';
import type { DataProvisionFilter } from '../../gql/graphql';

export const LACKS = ['recipient', 'rhythm', 'basis'] as const;

/** What the address chose. */
export function choiceOf(params: URLSearchParams) {
  const one = <Value extends string>(name: string, known: readonly Value[]): Value | null => known.find((value) => value === params.get(name)) ?? null;
  return {
    lack: one('lack', LACKS), state: one('state', dataProvisionStates), light: one('light', lightsWorstFirst), provider: params.get('provider'), recipient: params.get('recipient'),
    offset: Math.max(0, Math.floor(Number(params.get('offset') ?? '0')) || 0),
  };
}
export type DataProvisionChoice = ReturnType<typeof choiceOf>;

/** As the server and the export ask it. */
export function filterOf({ lack, state, light, provider, recipient }: DataProvisionChoice): DataProvisionFilter {
  return {
    ...(lack === null ? {} : { lack }), ...(state === null ? {} : { states: [state] }), ...(light === null ? {} : { lights: [light] }), ...(provider === null ? {} : { providerUnitId: provider }),
    ...(recipient === null ? {} : { recipientUnitId: recipient }),
  };
}
