import { useMutation, useQuery } from '@apollo/client/react';
import { Button, Field, FormColumn, FormPart, SelectInput, StickyBar, TextArea } from '@lianxi/web-ui';
import { accountabilityKinds, addMonths, responsibilities, type AccountabilityKind, type Responsibility } from '@lianxi/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { AccountabilityBodyFragment as Proposal, AccountabilityFactLineFragment as Fact, AccountabilityInput } from '../../gql/graphql';
import { DateInput } from '../../ui/date-input';
import { RefusalLine } from '../../ui/refusal-line';
import { requestKey } from '../../ui/request-key';
import { useToday } from '../../ui/today-context';
import { UnitCombobox, type FoundUnits, type UnitChoice } from '../../ui/unit-picker';
import { useLeaveGuard } from '../../ui/use-leave-guard';
import { useRun } from '../../ui/use-run';
import { ProposeAccountabilityDocument, ReviseAccountabilityDocument } from './accountability.mutation';
import { AccountabilityUnitsDocument, ResponsiblePostsDocument } from './accountability.query';
import { FactPicker, type FactKey } from './fact-picker';
import { useAccountabilityWord } from './use-accountability-word';

const LOOK_BACK_MONTHS = 12;

/** Units the record speaks of: the officer reads no list of units by this role. */
function useRecordUnits(text: string, open: boolean): FoundUnits {
  const found = useQuery(AccountabilityUnitsDocument, { variables: { text: text === '' ? null : text }, skip: !open });
  const units = (found.data ?? found.previousData)?.accountabilityUnits ?? [];
  return { units, total: units.length };
}

interface Values {
  unit: UnitChoice | null;
  fromOn: string;
  toOn: string;
  facts: readonly Fact[];
  kind: AccountabilityKind | '';
  responsibility: Responsibility;
  postId: string;
  matter: string;
}

function useValues(proposal: Proposal | null, start: UnitChoice | null) {
  const today = useToday();
  const [touched, setTouched] = useState(false);
  const [values, setValues] = useState<Values>(() => ({
    unit: proposal === null ? start : { id: proposal.unitId, name: proposal.unitName }, fromOn: addMonths(today, -LOOK_BACK_MONTHS), toOn: today, facts: proposal?.facts ?? [],
    kind: proposal?.kind ?? '', responsibility: proposal?.responsibility ?? 'unit', postId: proposal?.postId ?? '', matter: proposal?.matter ?? '',
  }));
  const change = (next: Partial<Values>) => {
    setTouched(true);
    setValues((before) => ({ ...before, ...next }));
  };
  return { values, change, touched };
}

/** 提出建议: which unit, which facts of its record, for whom, why. There is nothing to say what should come of it. */
export function ProposeForm({ proposal, start, fact = null }: { proposal: Proposal | null; start: UnitChoice | null; fact?: FactKey | null }) {
  const { t } = useTranslation();
  const { values, change, touched } = useValues(proposal, start);
  const send = useSend(proposal);
  const [tried, setTried] = useState(false);
  useLeaveGuard(touched && !send.sent, t('accountability.leave'));
  const lacks = { unit: values.unit === null, facts: values.facts.length === 0, kind: values.kind === '', postId: values.responsibility !== 'unit' && values.postId === '', matter: values.matter.trim() === '' };
  const said = (name: keyof typeof lacks) => (send.run.refusal?.field === name ? send.run.refusal.text : undefined) ?? (tried && lacks[name] ? t(`accountability.lacks.${name}`) : undefined);
  const handleSubmit = () => {
    setTried(true);
    const { unit, kind, responsibility, postId, matter, facts } = values;
    if (unit === null || kind === '' || Object.values(lacks).some(Boolean)) return;
    void send.submit({ kind, unitId: unit.id, responsibility, postId: responsibility === 'unit' ? null : postId, matter, facts: facts.map(({ kind: of, sourceId }) => ({ kind: of, sourceId })) });
  };
  return (
    <FormColumn label={t('accountability.propose')} onSubmit={handleSubmit}>
      <FormPart title={t('accountability.part.unit')}>
        <Field label={t('accountability.unit')} error={said('unit')}>
          {(ids) => <UnitCombobox label={t('accountability.unit')} inputId={ids.id} value={values.unit} invalid={ids['aria-invalid'] === true} useFound={useRecordUnits} onPick={(unit) => change({ unit, facts: [], postId: '' })} />}
        </Field>
        <div className="ac-days">
          <Field label={t('accountability.fromOn')}>{(ids) => <DateInput {...ids} value={values.fromOn} onChange={(fromOn) => change({ fromOn })} />}</Field>
          <Field label={t('accountability.toOn')}>{(ids) => <DateInput {...ids} value={values.toOn} onChange={(toOn) => change({ toOn })} />}</Field>
        </div>
      </FormPart>
      <FormPart title={t('accountability.part.facts')} note={t('accountability.part.factsNote')}>
        <FactPicker unitId={values.unit?.id ?? null} fromOn={values.fromOn} toOn={values.toOn} picked={values.facts} start={values.unit?.id === start?.id ? fact : null} error={said('facts')} onPick={(facts) => change({ facts })} />
      </FormPart>
      <FormPart title={t('accountability.part.who')} note={t('accountability.part.whoNote')}>
        <KindField value={values.kind} error={said('kind')} onChange={(kind) => change({ kind })} />
        <WhoFields values={values} error={said('postId')} onChange={change} />
        <Field label={t('accountability.matter')} hint={t('accountability.matterHint')} error={said('matter')}>
          {(ids) => <TextArea {...ids} rows={5} maxLength={2000} value={values.matter} onChange={(event) => change({ matter: event.target.value })} />}
        </Field>
      </FormPart>
      <RefusalLine refusal={send.run.refusal} />
      <StickyBar note={t('accountability.noSanction')}>
        <Button kind="primary" type="submit" disabled={send.run.busy}>
          {t(proposal === null ? 'words.verb.proposeAccountability' : 'words.verb.reviseAccountability')}
        </Button>
      </StickyBar>
    </FormColumn>
  );
}

function useSend(proposal: Proposal | null) {
  const { t } = useTranslation();
  const run = useRun();
  const navigate = useNavigate();
  const [key] = useState(requestKey);
  const [sent, setSent] = useState(false);
  const [propose] = useMutation(ProposeAccountabilityDocument, { fetchPolicy: 'no-cache' });
  const [revise] = useMutation(ReviseAccountabilityDocument, { fetchPolicy: 'no-cache' });
  const submit = async (input: AccountabilityInput) => {
    let id = proposal?.id ?? '';
    const work = async () => {
      if (proposal !== null) return revise({ variables: { id: proposal.id, version: proposal.version, input } });
      const { data } = await propose({ variables: { input, idempotencyKey: key } });
      id = data?.proposeAccountability.id ?? '';
      return data;
    };
    const verb = proposal === null ? 'proposeAccountability' : 'reviseAccountability';
    if (!(await run.run(work, t('accountability.done', { verb: t(`words.verb.${verb}`) })))) return;
    setSent(true);
    setTimeout(() => void navigate(`/accountability/${id}`), 0);
  };
  return { run, submit, sent };
}

function KindField({ value, error, onChange }: { value: AccountabilityKind | ''; error: string | undefined; onChange: (kind: AccountabilityKind) => void }) {
  const { t } = useTranslation();
  const word = useAccountabilityWord();
  const options = [...(value === '' ? [{ value: '', label: t('accountability.choose') }] : []), ...accountabilityKinds.map((kind) => ({ value: kind as string, label: word.kind(kind) }))];
  return (
    <Field label={t('accountability.kind')} hint={value === '' ? undefined : t(`accountability.kindHint.${value}`)} error={error}>
      {(ids) => <SelectInput {...ids} value={value} onChange={(event) => onChange(event.target.value as AccountabilityKind)} options={options} />}
    </Field>
  );
}

/** The unit, or a post: who held it on the days of the facts is shown, never typed. */
function WhoFields({ values, error, onChange }: { values: Values; error: string | undefined; onChange: (change: Partial<Values>) => void }) {
  const { t } = useTranslation();
  const word = useAccountabilityWord();
  const { unit, responsibility, postId } = values;
  const days = [...new Set(values.facts.map(({ onDate }) => onDate))];
  const { data } = useQuery(ResponsiblePostsDocument, { variables: { unitId: unit?.id ?? '', days }, skip: unit === null || responsibility === 'unit', fetchPolicy: 'no-cache' });
  const posts = (data?.responsiblePosts ?? []).filter(({ kind }) => responsibility !== 'first' || kind === 'head');
  const holders = posts.find(({ id }) => id === postId)?.holders ?? [];
  return (
    <>
      <Field label={t('accountability.responsibility')}>
        {(ids) => <SelectInput {...ids} value={responsibility} onChange={(event) => onChange({ responsibility: event.target.value as Responsibility, postId: '' })} options={responsibilities.map((each) => ({ value: each as string, label: word.responsibility(each) }))} />}
      </Field>
      {responsibility === 'unit' ? null : (
        <Field label={t('accountability.post')} hint={t('accountability.postHint')} error={error}>
          {(ids) => <SelectInput {...ids} value={postId} onChange={(event) => onChange({ postId: event.target.value })} options={[{ value: '', label: t(posts.length === 0 ? 'accountability.noPost' : 'accountability.choose') }, ...posts.map(({ id, title }) => ({ value: id, label: title }))]} />}
        </Field>
      )}
      {holders.length === 0 ? null : (
        <ul className="ac-holders" aria-label={t('accountability.holders')}>
          {holders.map(({ onDate, personName }) => <li key={onDate}><span className="aid">{onDate}</span> {personName ?? t('accountability.nobodyClear')}</li>)}
        </ul>
      )}
    </>
  );
}
