import { Button, Light, LinkedCard, RoleTag, Tag } from '@lianxi/web-ui';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { RegisterDutyFragment } from '../../gql/graphql';
import { useFormat } from '../../ui/format';
import { useFrequencyWord } from '../../ui/use-frequency-word';
import { PackButton } from '../../ui/evidence-pack/pack-button';

/** What a person can be asked to settle about a duty. */
export type DutyDialog = 'frequency' | 'recipient' | 'expand';

export interface DutyCardProps {
  duty: RegisterDutyFragment;
  selected: boolean;
  /** Names the unit where the column shows several. */
  named: boolean;
  quoted: boolean;
  onSelect: (id: string) => void;
  onDialog: (dialog: DutyDialog, duty: RegisterDutyFragment) => void;
}

/** One duty of the register: how often, its light, its tasks, and what is still to be settled. */
export const DutyCard = memo(function DutyCard(props: DutyCardProps) {
  const { t } = useTranslation();
  const { duty, selected } = props;
  const bare = duty.kind === 'prohibition' || duty.kind === 'floor';
  return (
    <LinkedCard
      id={duty.id}
      number={`${duty.line}-${duty.sentence}`}
      title={duty.title}
      mark={
        <>
          {bare ? null : <RoleTag role={duty.role} label={t(`words.role.${duty.role}`)} />}
          {bare || duty.kind === 'data' ? <Tag>{t(`words.dutyKind.${duty.kind}`)}</Tag> : null}
        </>
      }
      selected={selected}
      onSelect={props.onSelect}
      rows={<Rows {...props} />}
      more={selected ? <More {...props} /> : undefined}
    />
  );
});

function Rows({ duty, named, quoted, onDialog }: DutyCardProps) {
  const { t } = useTranslation();
  return (
    <>
      {quoted ? <p className="lx-song pg-quote">{duty.text}</p> : null}
      {named && duty.unit != null ? <p>{duty.unit.name}</p> : null}
      {duty.unit == null ? (
        <p className="dt-open">
          <Light kind="unset" label={t('duty.card.holderClass', { name: duty.holderClass ?? '' })} />
          <Ask duty={duty} dialog="expand" onDialog={onDialog} />
        </p>
      ) : null}
      <FrequencyRow duty={duty} onDialog={onDialog} />
      <RecipientRow duty={duty} onDialog={onDialog} />
      <LightRow duty={duty} />
    </>
  );
}

const VERBS = { frequency: 'setFrequency', recipient: 'setRecipient', expand: 'expandHolders' } as const;
const LABELS = {
  frequency: 'duty.act.setFrequency',
  recipient: 'duty.act.setRecipient',
  expand: 'duty.act.expand',
} as const;

function Ask({ duty, dialog, onDialog }: Pick<DutyCardProps, 'duty' | 'onDialog'> & { dialog: DutyDialog }) {
  const { t } = useTranslation();
  if (!duty.viewerCan.includes(VERBS[dialog])) return null;
  return (
    <Button size="small" onClick={() => onDialog(dialog, duty)}>
      {t(LABELS[dialog])}
    </Button>
  );
}

function FrequencyRow({ duty, onDialog }: Pick<DutyCardProps, 'duty' | 'onDialog'>) {
  const { t } = useTranslation();
  const word = useFrequencyWord();
  if (duty.kind === 'prohibition' || duty.kind === 'floor') return <p>{t(`duty.card.${duty.kind}`)}</p>;
  if (duty.frequencyState === 'none') return null;
  if (duty.frequencyState === 'set') {
    return (
      <>
        <p>
          <b>{word(duty.frequencyMonths ?? 1)}</b>{' '}
          {duty.frequencyBasis == null ? null : t('duty.card.basis', { basis: duty.frequencyBasis })}
        </p>
        {duty.openTaskCount === 0 && duty.viewerCan.includes('draftTask') ? (
          <p className="dt-open">
            <Light kind="unset" label={t('duty.card.idle')} />
            <Link className="lx-btn small" to={`/tasks/new?duty=${duty.id}`}>
              {t('duty.act.createTaskByFrequency')}
            </Link>
          </p>
        ) : null}
      </>
    );
  }
  return (
    <p className="dt-open">
      <Light kind="unset" label={t('words.frequencyState.unset')} />
      <span className="note">{t('duty.card.unsetNote')}</span>
      <Ask duty={duty} dialog="frequency" onDialog={onDialog} />
    </p>
  );
}

function RecipientRow({ duty, onDialog }: Pick<DutyCardProps, 'duty' | 'onDialog'>) {
  const { t } = useTranslation();
  if (duty.kind !== 'data') return null;
  if (duty.recipient != null) return <p>{t('duty.card.recipient', { name: duty.recipient.name })}</p>;
  return (
    <p className="dt-open">
      <Light kind="unset" label={t('duty.card.recipientMissing')} />
      <Ask duty={duty} dialog="recipient" onDialog={onDialog} />
    </p>
  );
}

/** The light says something only where reports or tasks are open; the count of tasks stands at the right. */
function LightRow({ duty }: { duty: RegisterDutyFragment }) {
  const { t } = useTranslation();
  const format = useFormat();
  const lit = duty.openTaskCount > 0 || duty.nextDueOn != null;
  return (
    <p className="dt-light">
      {lit ? <Light kind={duty.light} label={t(`words.light.${duty.light}`)} /> : null}
      {duty.nextDueOn == null ? null : <span>{t('duty.card.nextDue', { on: format.date(duty.nextDueOn) })}</span>}
      {duty.validTo == null ? null : (
        <span>{t('duty.card.ended', { on: format.date(duty.validTo, { weekday: false }) })}</span>
      )}
      {duty.openTaskCount > 0 ? (
        <Link className="end" to={`/tasks?duty=${duty.id}`}>
          {t('duty.card.tasks', { n: duty.openTaskCount })}
        </Link>
      ) : (
        <span className="end lx-mut">{t('duty.card.tasks', { n: 0 })}</span>
      )}
    </p>
  );
}

function More({ duty, onDialog }: DutyCardProps) {
  const { t } = useTranslation();
  const can = (verb: RegisterDutyFragment['viewerCan'][number]) => duty.viewerCan.includes(verb);
  return (
    <>
      {duty.sharedWith.length === 0 ? null : <Shared duty={duty} />}
      {duty.holderClass != null && duty.unit != null ? (
        <p className="lx-sec">{t('duty.card.expandedFrom', { name: duty.holderClass })}</p>
      ) : null}
      {duty.categories.length === 0 ? null : (
        <p className="dt-tags">
          {duty.categories.map((category) => (
            <Tag key={category}>{t(`words.category.${category}`)}</Tag>
          ))}
        </p>
      )}
      <div className="lx-row">
        {can('draftTask') ? (
          <Link className="lx-btn primary small" to={`/tasks/new?duty=${duty.id}`}>
            {t('duty.act.createTask')}
          </Link>
        ) : null}
        {can('setFrequency') && duty.frequencyState !== 'unset' ? (
          <Button size="small" onClick={() => onDialog('frequency', duty)}>
            {t(duty.frequencyState === 'set' ? 'duty.act.changeFrequency' : 'duty.act.setFrequency')}
          </Button>
        ) : null}
        {can('setRecipient') && duty.recipient != null ? (
          <Button size="small" onClick={() => onDialog('recipient', duty)}>
            {t('duty.act.changeRecipient')}
          </Button>
        ) : null}
        {duty.openTaskCount > 0 ? <PackButton small of={{ subject: 'duty', id: duty.id, code: duty.code }} /> : null}
        <span className="lx-mut dt-code">{t('duty.card.code', { code: duty.code })}</span>
      </div>
    </>
  );
}

const NAMED_AT_MOST = 8;

/** Who else the sentence binds; every town of a city would be a list nobody reads. */
function Shared({ duty }: { duty: RegisterDutyFragment }) {
  const { t } = useTranslation();
  const names = [...(duty.unit == null ? [] : [duty.unit.name]), ...duty.sharedWith.map((unit) => unit.name)];
  const listed = names.slice(0, NAMED_AT_MOST).join('、');
  return (
    <div>
      <p>{t('duty.card.shared', { n: names.length })}</p>
      <p className="lx-sec">
        {names.length > NAMED_AT_MOST ? t('duty.card.andMore', { names: listed, n: names.length }) : listed}
      </p>
    </div>
  );
}
