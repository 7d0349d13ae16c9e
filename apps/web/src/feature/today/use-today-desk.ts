import { useApolloClient } from '@apollo/client/react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { Verb } from '../../gql/graphql';
import { useSay } from '../../ui/say-context';
import { useErrorText, type ErrorText } from '../../ui/use-error-text';
import { targetOf, type TodayItem } from './today-target';
import { DIRECT, isDirect, wayOf, type DirectVerb } from './today-verbs';
import { useCallOff } from './use-call-off';

/** How long a line that is done says so before it leaves. */
const LEAVES_AFTER = 1600;

export interface Asked {
  readonly item: TodayItem;
  readonly verb: Verb;
}

export interface TodayDesk {
  /** Key of the line that is open below. */
  readonly open: string | null;
  /** What the open line was opened for. */
  readonly opened: Verb | null;
  /** The dialog that is open. */
  readonly asked: Asked | null;
  readonly busy: ReadonlySet<string>;
  /** What will be done with a line in a moment, and can be called off until then. */
  readonly waiting: ReadonlyMap<string, DirectVerb>;
  /** One line, or the last one pressed. */
  readonly callOff: (id?: string) => void;
  /** What was done with a line that is about to leave, in words. */
  readonly gone: ReadonlyMap<string, string>;
  readonly refused: ReadonlyMap<string, ErrorText>;
  readonly toggle: (id: string) => void;
  readonly start: (item: TodayItem, verb: Verb, place?: string) => void;
  /** Does a direct verb; answers whether it went through. */
  readonly run: (item: TodayItem, verb: DirectVerb) => Promise<boolean>;
  readonly close: () => void;
  /** A line was done by its dialog or below it. */
  readonly done: (item: TodayItem, verb: Verb) => void;
}

/** What stands open, what is being done, and what has just been done on the list. */
export function useTodayDesk(onRefresh: () => Promise<unknown>): TodayDesk {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [opened, setOpened] = useState<{ id: string; verb: Verb | null } | null>(null);
  const [asked, setAsked] = useState<Asked | null>(null);
  const { gone, leave } = useLeaving(onRefresh);
  const word = (verb: Verb): string => t('today.done', { verb: t(`words.verb.${verb}`) });
  const { busy, refused, run } = useDirect((item, verb) => leave(item.id, word(verb)));
  const { waiting, press, callOff } = useCallOff(run);
  const say = useSay();
  const start = (item: TodayItem, verb: Verb, place = item.id): void => {
    if (isDirect(verb)) press(item, verb);
    else if (wayOf(verb) === 'dialog') setAsked({ item, verb });
    else if (wayOf(verb) === 'panel') setOpened({ id: place, verb });
    else void navigate(targetOf(item));
  };
  const done = (item: TodayItem, verb: Verb): void => {
    setAsked(null);
    setOpened(null);
    // An urge and an instruction leave the thing where it is.
    if (verb === 'urge' || verb === 'writeInstruction' || verb === 'addInstruction') void onRefresh();
    else leave(item.id, word(verb));
  };
  return {
    open: opened?.id ?? null, opened: opened?.verb ?? null, asked, busy, waiting, gone, refused, start, run, done, close: () => setAsked(null),
    callOff: (id) => (callOff(id) ? say(t('today.calledOff')) : undefined),
    toggle: (id) => setOpened(opened?.id === id ? null : { id, verb: null }),
  };
}

/** A line that is done stays a moment with what was done; then the list is read anew, once for several. */
function useLeaving(onRefresh: () => Promise<unknown>) {
  const [gone, setGone] = useState<ReadonlyMap<string, string>>(new Map());
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const refresh = useRef(onRefresh);
  useEffect(() => {
    refresh.current = onRefresh;
  });
  useEffect(() => () => clearTimeout(timer.current), []);
  const leave = (id: string, words: string): void => {
    setGone((before) => new Map(before).set(id, words));
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void refresh.current().then(() => setGone(new Map())), LEAVES_AFTER);
  };
  return { gone, leave };
}

/** Whether the list still stands. */
function useHere() {
  const here = useRef(true);
  useEffect(() => {
    here.current = true;
    return () => {
      here.current = false;
    };
  }, []);
  return here;
}

function useDirect(onDone: (item: TodayItem, verb: DirectVerb) => void) {
  const { t } = useTranslation();
  const say = useSay();
  const client = useApolloClient();
  const errorText = useErrorText();
  const here = useHere();
  const [busy, setBusy] = useState<ReadonlySet<string>>(new Set());
  const [refused, setRefused] = useState<ReadonlyMap<string, ErrorText>>(new Map());
  const run = async (item: TodayItem, verb: DirectVerb): Promise<boolean> => {
    if (busy.has(item.id)) return false;
    setBusy((before) => new Set(before).add(item.id));
    const { document, variables } = DIRECT[verb];
    try {
      // Also where the page is being closed.
      await client.mutate({ mutation: document, variables: variables(item) as never, context: { fetchOptions: { keepalive: true } } });
      setRefused((before) => new Map([...before].filter(([id]) => id !== item.id)));
      say(t('today.done', { verb: t(`words.verb.${verb}`) }));
      if (here.current) onDone(item, verb);
      // Sent as its reader went on: the page gone to was read before it.
      else void client.refetchQueries({ include: 'active' });
      return true;
    } catch (error) {
      // There is no line any more beside which it could stand.
      if (!here.current) say(t('today.refusedAfter', { verb: t(`words.verb.${verb}`), title: item.title, text: errorText(error).text }));
      setRefused((before) => new Map(before).set(item.id, errorText(error)));
      return false;
    } finally {
      setBusy((before) => new Set([...before].filter((id) => id !== item.id)));
    }
  };
  return { busy, refused, run };
}
