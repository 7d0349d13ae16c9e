import { FactsStrip, Quote, Sheet, Timeline, type Fact } from '@lianxi/web-ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { InstructionBodyFragment, InstructionDetailQuery } from '../../gql/graphql';
import { useFormat } from '../../ui/format';
import { InstructionStanding, SubjectLink } from './instruction-table';
import { InstructionVerbs } from './instruction-verbs';

type Detail = NonNullable<InstructionDetailQuery['instruction']>;

export function InstructionFacts({ instruction }: { instruction: InstructionBodyFragment }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { postTitle, personName, writtenOn, urgency, dueOn, subject } = instruction;
  const facts: Fact[] = [
    { key: 'who', label: t('instruction.writer'), value: [postTitle, personName].filter(Boolean).join(' ') },
    { key: 'on', label: t('instruction.writtenOn'), value: format.date(writtenOn) },
    { key: 'urgency', label: t('instruction.urgencyLabel'), value: t(`instruction.urgency.${urgency}`) },
    { key: 'due', label: t('instruction.dueOn'), value: format.date(dueOn) },
    { key: 'subject', label: t('instruction.subject'), value: <SubjectLink subject={subject} /> },
  ];
  return <FactsStrip facts={facts} label={t('instruction.facts')} />;
}

/** The words, the task they became, and the result: of the first one and of one added alike. */
export function InstructionSheet({ instruction, onDone }: { instruction: InstructionBodyFragment; onDone: () => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { task } = instruction;
  const added = instruction.rootId != null;
  return (
    <Sheet
      padded
      title={added ? t('instruction.added', { code: instruction.code }) : t('instruction.text')}
      note={added ? t('instruction.addedNote', { who: [instruction.postTitle, instruction.personName].filter(Boolean).join(' '), date: format.date(instruction.writtenOn), due: format.date(instruction.dueOn) }) : undefined}
      tools={added ? <InstructionVerbs instruction={instruction} onDone={onDone} /> : undefined}
    >
      <Quote>{instruction.text}</Quote>
      {added ? <p><InstructionStanding state={instruction.state} light={instruction.light} /></p> : null}
      {task == null ? <p>{t('instruction.noTask')}</p> : (
        <p>
          {t('instruction.becameTask')} <Link to={`/tasks/${task.id}`}>{task.title}</Link> {t(`words.taskState.${task.state}`)}
        </p>
      )}
      {instruction.result == null || instruction.reportedOn == null ? null : (
        <>
          <h3 className="instruction-head">{t('instruction.resultOn', { date: format.date(instruction.reportedOn) })}</h3>
          <p className="instruction-result">{instruction.result}</p>
        </>
      )}
      {instruction.closedOn == null ? null : <p>{[t('instruction.closedOn', { date: format.date(instruction.closedOn) }), instruction.closeNote].filter(Boolean).join('：')}</p>}
    </Sheet>
  );
}

/** 经过, for those who read all of it. */
export function InstructionTimeline({ events }: { events: Detail['events'] }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (events.length === 0) return null;
  const items = events.map((event) => ({
    key: String(event.sequence),
    when: format.dateTime(event.at),
    at: event.at,
    who: [event.postTitle, event.personName].filter(Boolean).join(' '),
    what: `${t(`words.verb.${event.verb}`)} ${event.code}`,
    ...(event.reason == null ? {} : { reason: event.reason }),
  }));
  return (
    <Sheet title={t('instruction.timeline')} padded>
      <Timeline label={t('instruction.timeline')} items={items} />
    </Sheet>
  );
}
