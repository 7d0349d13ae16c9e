import { useMutation } from '@apollo/client/react';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { SaveReportDraftMutation } from '../../gql/graphql';
import { toAppError } from '../../ui/app-error';
import { dropDraft, keepDraft, keptDraft } from './kept-draft';
import { firstForm, inputOf, sameForm, type ReportForm, type SlotForForm } from './report-form';
import { SaveReportDraftDocument } from './report.mutation';

export type DraftState = { kind: 'fresh' } | { kind: 'unsaved' } | { kind: 'saving' } | { kind: 'saved'; at: string } | { kind: 'kept'; at: string } | { kind: 'conflict' } | { kind: 'refused'; error: unknown };

export interface ReportDraft {
  form: ReportForm;
  change: (change: Partial<ReportForm>) => void;
  state: DraftState;
  /** Restored from this device because the browser had closed before it was sent. */
  restored: boolean;
  save: () => Promise<boolean>;
  /** The version of the draft before the writer, once a running save is through. */
  settled: () => Promise<number>;
  /** Writes over the other one. */
  keepMine: (theirVersion: number) => void;
  takeTheirs: (slot: SlotForForm) => void;
  forget: () => void;
}

interface Options {
  accountId: string;
  slotId: string;
  slot: SlotForForm;
  enabled: boolean;
}

const WAIT = 1500;

const stateAfter = (error: unknown): DraftState => {
  const { category } = toAppError(error);
  if (category === 'CONFLICT') return { kind: 'conflict' };
  return category === 'OFFLINE' || category === 'UNAVAILABLE' ? { kind: 'kept', at: new Date().toISOString() } : { kind: 'refused', error };
};

async function savedDraft(answer: Promise<{ data?: SaveReportDraftMutation | null | undefined }>): Promise<SaveReportDraftMutation['saveReportDraft']> {
  const { data } = await answer;
  if (data == null) throw new Error('no answer');
  return data.saveReportDraft;
}

/** The form of one expected report: kept on the server a moment after each change, on this device at once. */
export function useReportDraft({ accountId, slotId, slot, enabled }: Options): ReportDraft {
  const [start] = useState(() => startOf(accountId, slotId, slot));
  const [form, setForm] = useState(start.form);
  const [state, setState] = useState<DraftState>(start.state);
  const version = useRef(slot.draft?.version ?? 0);
  const sent = useRef(start.server);
  const running = useRef<Promise<boolean> | null>(null);
  const [saveDraft] = useMutation(SaveReportDraftDocument);
  const send = useCallback(async (): Promise<boolean> => {
    setState({ kind: 'saving' });
    try {
      const saved = await savedDraft(saveDraft({ variables: { slotId, version: version.current, input: inputOf(form) } }));
      version.current = saved.version;
      sent.current = form;
      dropDraft(accountId, slotId);
      setState({ kind: 'saved', at: saved.savedAt });
      return true;
    } catch (error) {
      setState(stateAfter(error));
      return false;
    }
  }, [accountId, form, saveDraft, slotId]);

  const save = useCallback(async (): Promise<boolean> => {
    if (running.current !== null) await running.current;
    if (sameForm(form, sent.current) && version.current > 0) return true;
    running.current = send();
    const done = await running.current;
    running.current = null;
    return done;
  }, [form, send]);

  useAutosave({ enabled: enabled && state.kind !== 'conflict' && !sameForm(form, sent.current), form, save });

  const change = (next: Partial<ReportForm>) => {
    setForm({ ...form, ...next });
    if (state.kind !== 'conflict') setState({ kind: 'unsaved' });
    keepDraft(accountId, slotId, { at: new Date().toISOString(), version: version.current, form: { ...form, ...next } });
  };
  const stand = (next: ReportForm, theirVersion: number, kind: 'fresh' | 'unsaved') => {
    version.current = theirVersion;
    setForm(next);
    setState({ kind });
  };
  const takeTheirs = (theirs: SlotForForm) => {
    sent.current = firstForm(theirs);
    dropDraft(accountId, slotId);
    stand(sent.current, theirs.draft?.version ?? 0, 'fresh');
  };
  const keepMine = (theirVersion: number) => stand(form, theirVersion, 'unsaved');
  const settled = (): Promise<number> => (running.current ?? Promise.resolve()).then(() => version.current);
  return { form, change, state, restored: start.restored, save, settled, keepMine, takeTheirs, forget: () => dropDraft(accountId, slotId) };
}

function useAutosave({ enabled, form, save }: { enabled: boolean; form: ReportForm; save: () => Promise<boolean> }): void {
  const latest = useRef(save);
  latest.current = save;
  useEffect(() => {
    if (!enabled) return undefined;
    const timer = setTimeout(() => void latest.current(), WAIT);
    return () => clearTimeout(timer);
  }, [enabled, form]);
}

function startOf(accountId: string, slotId: string, slot: SlotForForm): { form: ReportForm; server: ReportForm; state: DraftState; restored: boolean } {
  const server = firstForm(slot);
  const kept = keptDraft(accountId, slotId);
  const saved: DraftState = slot.draft == null ? { kind: 'fresh' } : { kind: 'saved', at: slot.draft.savedAt };
  if (kept === null || sameForm(kept.form, server)) return { form: server, server, state: saved, restored: false };
  const stale = kept.version !== (slot.draft?.version ?? 0);
  return { form: kept.form, server, state: stale ? { kind: 'conflict' } : { kind: 'unsaved' }, restored: true };
}
