import { useMutation } from '@apollo/client/react';
import { addDays, addMonths } from '@lianxi/domain';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Level } from '../../gql/graphql';
import { ChoiceField, DayField, WordsField } from '../../ui/choice-fields';
import { requestKey } from '../../ui/request-key';
import { useToday } from '../../ui/today-context';
import { useWords } from '../../ui/use-words';
import { VerbDialog } from '../../ui/verb-dialog';
import { DraftBulletinDocument } from './bulletin.mutation';

type Issuer = 'department' | 'government_office' | 'government';

interface Form {
  title: string;
  fromOn: string;
  untilOn: string;
  level: Level | 'all';
  issuer: Issuer;
}

/** The month before this one: what is told of is over. */
function lastMonth(today: string): Pick<Form, 'fromOn' | 'untilOn'> {
  const first = `${today.slice(0, 7)}-01`;
  return { fromOn: addMonths(first, -1), untilOn: addDays(first, -1) };
}

/** 起草通报: a period and whom it is about; figures and words are there at once. Documents are in Chinese whatever the language of the screen. */
export function DraftBulletinDialog({ onClose, onDone }: { onClose: () => void; onDone: (id: string) => void }) {
  const { t } = useTranslation();
  const today = useToday();
  const [key] = useState(requestKey);
  const made = useRef('');
  const [form, setForm] = useState<Form>(() => {
    const period = lastMonth(today);
    return { ...period, title: `关于${String(Number(period.fromOn.slice(0, 4)))}年${String(Number(period.fromOn.slice(5, 7)))}月任务进展报送情况的通报`, level: 'all', issuer: 'department' };
  });
  const change = (next: Partial<Form>) => setForm((before) => ({ ...before, ...next }));
  const [draft] = useMutation(DraftBulletinDocument);
  const { title, fromOn, untilOn, level, issuer } = form;
  const send = async () => {
    const answer = await draft({ variables: { input: { title, fromOn, untilOn, issuer, ...(level === 'all' ? {} : { level }) }, idempotencyKey: key } });
    made.current = answer.data?.draftBulletin.id ?? '';
    return answer;
  };
  const verb = t('words.verb.draftBulletin');
  const missing = (tried: boolean, text: string) => (tried && text.trim() === '' ? t('rectification.missing') : undefined);
  return (
    <VerbDialog title={verb} note={t('bulletin.draftNote')} verb={verb} said={t('bulletin.said.drafted')} complete={[title, fromOn, untilOn].every((text) => text.trim() !== '')} send={send} onClose={onClose} onDone={() => onDone(made.current)}>
      {(tried) => (
        <>
          <WordsField label={t('bulletin.title')} value={title} error={missing(tried, title)} onChange={(next) => change({ title: next })} />
          <div className="os-pair">
            <DayField label={t('bulletin.fromOn')} value={fromOn} error={missing(tried, fromOn)} onChange={(next) => change({ fromOn: next })} />
            <DayField label={t('bulletin.untilOn')} value={untilOn} error={missing(tried, untilOn)} onChange={(next) => change({ untilOn: next })} />
            <ChoiceField label={t('bulletin.scope')} value={level} options={useWords<Level | 'all'>('bulletin.levelOf')} onChange={(next) => change({ level: next ?? 'all' })} />
            <ChoiceField label={t('document.issuer')} value={issuer} options={useWords<Issuer>('bulletin.issuerOf')} onChange={(next) => change({ issuer: next ?? issuer })} />
          </div>
        </>
      )}
    </VerbDialog>
  );
}
