import { useQuery } from '@apollo/client/react';
import { useEffect, useMemo, useState } from 'react';
import { toAppError } from '../../ui/app-error';
import { useViewer } from '../../ui/viewer-context';
import { FieldInspectionDocument } from './field.query';
import type { FieldFacts } from './field-record';
import { fieldFacts, keepOnDevice, keepShell } from './keep-on-device';
import { useFacts } from './use-field';

export type FieldReading =
  | { kind: 'reading' }
  | { kind: 'facts'; facts: FieldFacts }
  /** Over, withdrawn, or not this account's to record in; `title` where it is still read. */
  | { kind: 'shut'; title: string | null }
  /** No connection, and it was never opened here with one. */
  | { kind: 'unknown' }
  | { kind: 'failed'; error: unknown };

/** The inspection as the server has it; without a connection as it was when it was last opened here. */
export function useFieldFacts(inspectionId: string): { reading: FieldReading; refetch: () => void } {
  const state = useViewer();
  const { data, error, refetch } = useQuery(FieldInspectionDocument, { variables: { id: inspectionId }, fetchPolicy: 'cache-and-network' });
  const kept = useFacts(state.viewer.id);
  const inspection = data?.inspection;
  useEffect(() => {
    // A device that keeps nothing is told so beside the form.
    if (inspection != null) void keepOnDevice(state, inspection).catch(() => undefined);
  }, [state, inspection]);
  const reading = useMemo((): FieldReading => {
    if (inspection != null) {
      const facts = fieldFacts(state, inspection, '');
      return facts === null ? { kind: 'shut', title: `${inspection.code} ${inspection.matter}` } : { kind: 'facts', facts };
    }
    if (data !== undefined) return { kind: 'shut', title: null };
    const known = kept?.find((each) => each.inspectionId === inspectionId);
    if (known !== undefined) return { kind: 'facts', facts: known };
    if (error === undefined || kept === null) return { kind: 'reading' };
    return toAppError(error).code === 'OFFLINE' ? { kind: 'unknown' } : { kind: 'failed', error };
  }, [state, data, inspection, error, kept, inspectionId]);
  return { reading, refetch: () => void refetch() };
}

/** Whether the page opens again without a connection: null until it is known. */
export function useKeptShell(): boolean | null {
  const [kept, setKept] = useState<boolean | null>(null);
  useEffect(() => {
    let here = true;
    void keepShell().then((done) => here && setKept(done));
    return () => {
      here = false;
    };
  }, []);
  return kept;
}
