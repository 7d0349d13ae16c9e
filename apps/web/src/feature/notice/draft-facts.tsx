import { Light, LightShape, Tag } from '@lianxi/web-ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DraftUnitRole, ReviewDraftFragment } from '../../gql/graphql';
import { useFormat } from '../../ui/format';
import { useFrequencyWord } from '../../ui/use-frequency-word';
import { hasUnresolvedUnit, isUncertain } from './draft-order';
import { reasonKey } from './reading-words';

const ROLES: readonly DraftUnitRole[] = ['lead', 'responsible', 'support', 'member'];

/** The short lines of a card: who, how often, until when, and what is doubtful in words. */
export function DraftFacts({ draft }: { draft: ReviewDraftFragment }) {
  return (
    <>
      <UnitsLine draft={draft} />
      <FrequencyLine draft={draft} />
      <DueLine draft={draft} />
      <RecipientLine draft={draft} />
      <DoubtLines draft={draft} />
    </>
  );
}

function UnitsLine({ draft }: { draft: ReviewDraftFragment }) {
  const { t } = useTranslation();
  if (draft.kind === 'lower_duty') return <p>{t('notice.card.lower', { level: t(`words.level.${draft.level}`) })}</p>;
  if (draft.units.length === 0) return null;
  const parted = draft.kind === 'task';
  const groups = parted
    ? ROLES.map((role) => draft.units.filter((unit) => unit.role === role)).filter((units) => units.length > 0)
    : [draft.units];
  return (
    <p className="who">
      {groups.map((units) => (
        <span key={units[0]?.role}>
          {parted ? <Tag>{t(`words.draftRole.${units[0]?.role ?? 'member'}`)}</Tag> : null}
          {units
            .map((unit) =>
              unit.generic ? t('notice.card.generic', { name: unit.name }) : (unit.unitName ?? unit.name),
            )
            .join('、')}
        </span>
      ))}
    </p>
  );
}

function FrequencyLine({ draft }: { draft: ReviewDraftFragment }) {
  const { t } = useTranslation();
  const word = useFrequencyWord();
  const { frequencyMonths, recurrenceText, frequencyBasis, dutyKind } = draft;
  // Never reported on (N20): how often the text says it matters to nobody.
  if (dutyKind === 'prohibition' || dutyKind === 'floor') return null;
  if (frequencyMonths) {
    const every = word(frequencyMonths);
    const stated = recurrenceText != null && (frequencyBasis == null || frequencyBasis === recurrenceText);
    return (
      <p>
        {stated
          ? t('notice.card.frequencyStated', { every, text: recurrenceText })
          : t('notice.card.frequencySet', { every, basis: frequencyBasis ?? '' })}
      </p>
    );
  }
  if (recurrenceText == null) return null;
  return (
    <p>
      <Light kind="unset" label={t('notice.card.frequencyUnset', { text: recurrenceText })} />
    </p>
  );
}

function DueLine({ draft }: { draft: ReviewDraftFragment }) {
  const { t } = useTranslation();
  const format = useFormat();
  const said = draft.deadlineText == null ? '' : t('notice.card.dueText', { text: draft.deadlineText });
  if (draft.dueOn == null) return said === '' ? null : <p>{said}</p>;
  return (
    <p>
      <b>{t('notice.card.due', { on: format.date(draft.dueOn) })}</b> {said}
    </p>
  );
}

function RecipientLine({ draft }: { draft: ReviewDraftFragment }) {
  const { t } = useTranslation();
  if (draft.dutyKind !== 'data' || draft.kind === 'task') return null;
  if (draft.recipientUnitName != null) {
    const basis = draft.recipientBasis ?? '';
    return (
      <p>
        {t('notice.card.recipient', { name: draft.recipientUnitName })}
        {basis === '' ? null : t('notice.card.recipientBasis', { basis })}
      </p>
    );
  }
  return (
    <p>
      <Light kind="unset" label={t('notice.card.recipientMissing')} />
    </p>
  );
}

function DoubtLines({ draft }: { draft: ReviewDraftFragment }) {
  const { t } = useTranslation();
  if (draft.state !== 'open' || draft.change === 'gone') return null;
  const unmatched = draft.units.filter((unit) => !unit.generic && unit.unitId == null);
  return (
    <>
      {unmatched.map((unit) => (
        <Doubt key={unit.name} blocks>
          {t('notice.card.unresolved', { name: unit.name })}
        </Doubt>
      ))}
      {hasUnresolvedUnit(draft) && unmatched.length === 0 && !draft.reasons.includes('no-unit') ? (
        <Doubt blocks>{t('notice.card.noUnit')}</Doubt>
      ) : null}
      {draft.reasons.map((reason) => (
        <Doubt key={reason} blocks={reason === 'no-unit' && hasUnresolvedUnit(draft)}>
          {t(reasonKey(reason))}
        </Doubt>
      ))}
      {isUncertain(draft) && draft.reasons.length === 0 ? (
        <Doubt>{t('notice.card.certainty', { n: Math.round(draft.confidence * 100) })}</Doubt>
      ) : null}
    </>
  );
}

/** What wants a look, or blocks: shape and colour of each as everywhere. */
function Doubt({ blocks, children }: { blocks?: boolean; children: ReactNode }) {
  return (
    <p className={blocks === true ? 'doubt hot' : 'doubt'}>
      <LightShape kind={blocks === true ? 'overdue' : 'due_soon'} />
      {children}
    </p>
  );
}
