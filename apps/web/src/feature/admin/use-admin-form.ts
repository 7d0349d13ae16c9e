import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ErrorText } from '../../ui/use-error-text';
import { useRun, type Run } from '../../ui/use-run';

export interface AdminForm<Values extends Record<string, string>> {
  values: Values;
  set: (key: keyof Values) => (value: string) => void;
  /** What is wrong with a field, once somebody tried. */
  fault: (key: keyof Values) => string | undefined;
  /** The refusal that stands beside none of these fields, to be said at the button. */
  unplaced: (placed: readonly (keyof Values)[]) => ErrorText | null;
  run: Run;
  submit: () => void;
}

interface Options<Values extends Record<string, string>> {
  first: Values;
  /** Fields that must not stay empty. */
  needed: (values: Values) => readonly (keyof Values)[];
  said: string;
  send: (values: Values) => Promise<unknown>;
  /** Values after it went through. */
  after: (values: Values) => Values;
}

/** A small form of texts: what is missing is said beside its field, and nothing typed is lost on a refusal. */
export function useAdminForm<Values extends Record<string, string>>({ first, needed, said, send, after }: Options<Values>): AdminForm<Values> {
  const { t } = useTranslation();
  const [values, setValues] = useState(first);
  const [tried, setTried] = useState(false);
  const run = useRun();
  const lacking = needed(values).filter((key) => values[key]?.trim() === '');
  const submit = () => {
    setTried(true);
    if (lacking.length > 0) return;
    void run.run(() => send(values), said).then((done) => {
      if (!done) return;
      setValues(after);
      setTried(false);
    });
  };
  const field = run.refusal?.field?.split('.').at(-1);
  const refused = (key: keyof Values) => (field === key ? run.refusal?.text : undefined);
  return {
    values,
    set: (key) => (value) => setValues((before) => ({ ...before, [key]: value })),
    fault: (key) => refused(key) ?? (tried && lacking.includes(key) ? t('administration.missing') : undefined),
    unplaced: (placed) => (field !== undefined && placed.includes(field) ? null : run.refusal),
    run,
    submit,
  };
}
