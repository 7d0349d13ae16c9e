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

/** A record to begin with, dated now. */
function useFresh(facts: FieldFacts): () => FieldRecord {
  const today = useToday();
  return useCallback(() => {
    const now = new Date().toISOString();
    return beginRecord(facts, { id: requestKey(), findingKey: requestKey(), writtenAt: now }, { onDate: today, atTime: shanghai(now).time });
  }, [facts, today]);
}

/** The one asked for, else the draft this account left here, to be written on. */
async function leftHere({ accountId, inspectionId }: FieldFacts, wantedId: string | null): Promise<FieldRecord | null> {
  const own = await recordsOf(accountId).catch(() => []);
  const mine = own.filter((each) => each.inspectionId === inspectionId && mayEdit(each));
  const found = mine.find(({ id }) => id === wantedId) ?? mine.findLast(({ state }) => state === 'draft');
  return found === undefined ? null : reopened(found);
}

const reopened = (record: FieldRecord): FieldRecord => ({ ...record, state: 'draft', tries: 0 });

/** Written to the device at every pause. */
function useKeeping() {
  const [unkept, setUnkept] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const latest = useRef<FieldRecord | null>(null);
  const stop = useCallback(() => {
    if (timer.current !== null) clearTimeout(timer.current);
    timer.current = null;
  }, []);
  const put = useCallback(async (record: FieldRecord) => {
    stop();
    const done = await putRecord({ ...record, writtenAt: new Date().toISOString() }).then(() => true, () => false);
    setUnkept(!done);
    return done;
  }, [stop]);
  const keep = useCallback(async () => void (latest.current === null ? false : await put({ ...latest.current, state: 'draft' })), [put]);
  const soon = () => {
    stop();
    timer.current = setTimeout(() => void keep(), PAUSE);
  };
  useEffect(() => () => void (timer.current === null ? undefined : keep()), [keep]);
  return { latest, unkept, put, keep, soon };
}

/** The record being written: kept on the device, so that a closed page or an empty battery loses nothing. */
export function useFieldDraft(facts: FieldFacts, wantedId: string | null): FieldDraft {
  const client = useApolloClient();
  const fresh = useFresh(facts);
  const { latest, unkept, put, keep, soon } = useKeeping();
  const [record, setRecord] = useState<FieldRecord | null>(null);
  const [tried, setTried] = useState(false);
  const show = useCallback((next: FieldRecord) => {
    latest.current = next;
    setRecord(next);
  }, [latest]);
  useEffect(() => {
    let here = true;
    void leftHere(facts, wantedId).then((left) => {
      if (here && latest.current === null) show(left ?? fresh());
    });
    return () => {
      here = false;
    };
  }, [facts, wantedId, fresh, show, latest]);
  const change = (next: FieldRecord) => {
    show(next);
    soon();
  };
  const finish = async () => {
    setTried(true);
    const done = latest.current;
    if (done === null || lacksOf(done).length > 0 || !(await put({ ...done, state: 'waiting', tries: 0, refusal: null }))) return false;
    show(fresh());
    setTried(false);
    void syncNow(client, facts.accountId);
    return true;
  };
  const edit = (chosen: FieldRecord) => {
    void keep();
    show(reopened(chosen));
    void put(reopened(chosen));
    setTried(false);
  };
  return { record, tried, unkept, change, keep, finish, edit };
}
