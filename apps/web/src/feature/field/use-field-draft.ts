import { useApolloClient } from '@apollo/client/react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { shanghai } from '../../ui/format';
import { requestKey } from '../../ui/request-key';
import { useToday } from '../../ui/today-context';
import { beginRecord, lacksOf, mayEdit, type FieldFacts, type FieldRecord } from './field-record';
import { putRecord, recordsOf } from './field-store';
import { syncNow } from './sync-state';

const PAUSE = 300;

export interface FieldDraft {
  record: FieldRecord | null;
  tried: boolean;
  /** The device would not keep it: the words live as long as the page. */
  unkept: boolean;
  change: (next: FieldRecord) => void;
  keep: () => Promise<void>;
  /** Keeps it to be sent; false while something is missing. */
  finish: () => Promise<boolean>;
  edit: (record: FieldRecord) => void;
}

/** The record being written: kept on the device at every pause, so that a closed page or an empty battery loses nothing. */
export function useFieldDraft(facts: FieldFacts, wantedId: string | null): FieldDraft {
  const client = useApolloClient();
  const today = useToday();
  const { accountId, inspectionId } = facts;
  const [record, setRecord] = useState<FieldRecord | null>(null);
  const [tried, setTried] = useState(false);
  const [unkept, setUnkept] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const latest = useRef<FieldRecord | null>(null);
  const show = useCallback((next: FieldRecord) => {
    latest.current = next;
    setRecord(next);
  }, []);
  const fresh = useCallback(() => {
    const now = new Date().toISOString();
    return beginRecord(facts, { id: requestKey(), findingKey: requestKey(), writtenAt: now }, { onDate: today, atTime: shanghai(now).time });
  }, [facts, today]);
  const keep = useCallback(async () => {
    if (timer.current !== null) clearTimeout(timer.current);
    timer.current = null;
    if (latest.current === null) return;
    await putRecord({ ...latest.current, state: 'draft', writtenAt: new Date().toISOString() }).then(() => setUnkept(false), () => setUnkept(true));
  }, []);
  useEffect(() => {
    let here = true;
    const begin = async () => {
      const own = await recordsOf(accountId).catch(() => []);
      const mine = own.filter((each) => each.inspectionId === inspectionId && mayEdit(each));
      const found = mine.find(({ id }) => id === wantedId) ?? mine.findLast(({ state }) => state === 'draft');
      if (here && latest.current === null) show(found === undefined ? fresh() : { ...found, state: 'draft', tries: 0 });
    };
    void begin();
    return () => {
      here = false;
    };
  }, [accountId, inspectionId, wantedId, fresh, show]);
  useEffect(() => () => void (timer.current === null ? undefined : keep()), [keep]);
  const change = (next: FieldRecord) => {
    show(next);
    if (timer.current !== null) clearTimeout(timer.current);
    timer.current = setTimeout(() => void keep(), PAUSE);
  };
  const finish = async () => {
    setTried(true);
    const done = latest.current;
    if (done === null || lacksOf(done).length > 0) return false;
    if (timer.current !== null) clearTimeout(timer.current);
    timer.current = null;
    try {
      await putRecord({ ...done, state: 'waiting', tries: 0, refusal: null, writtenAt: new Date().toISOString() });
    } catch {
      setUnkept(true);
      return false;
    }
    show(fresh());
    setTried(false);
    void syncNow(client, accountId);
    return true;
  };
  const edit = (chosen: FieldRecord) => {
    void keep();
    show({ ...chosen, state: 'draft', tries: 0 });
    void putRecord({ ...chosen, state: 'draft', tries: 0 });
    setTried(false);
  };
  return { record, tried, unkept, change, keep, finish, edit };
}
