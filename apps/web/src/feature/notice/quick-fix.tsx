import { Button } from '@lianxi/web-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DraftUnitInput, ReviewDraftFragment } from '../../gql/graphql';
import { UnitPicker, type UnitChoice } from '../../ui/unit-picker';
import { useReview } from './review-context';

type DraftUnit = ReviewDraftFragment['units'][number];

/** What blocks or is missing, settled in the card itself: match a unit, take the proposed recipient. */
export function QuickFix({ draft }: { draft: ReviewDraftFragment }) {
  if (draft.state !== 'open' || draft.change === 'gone' || !draft.viewerCan.includes('reviseDraftItem')) return null;
  const unmatched = draft.units.filter((unit) => !unit.generic && unit.unitId == null);
  const missing = draft.units.length === 0 && draft.kind !== 'lower_duty';
  return (
    <>
      {unmatched.map((unit) => (
        <MatchUnit key={unit.name} draft={draft} unit={unit} />
      ))}
      {missing ? <MatchUnit draft={draft} unit={null} /> : null}
      {missing && draft.kind !== 'task' ? <ClassHolder draft={draft} /> : null}
      {draft.dutyKind === 'data' && draft.recipientUnitId == null ? <ProposeRecipient draft={draft} /> : null}
    </>
  );
}

const inputOf = ({ name, unitId, role, generic }: DraftUnit): DraftUnitInput => ({
  name,
  unitId: unitId ?? null,
  role,
  generic,
});

function MatchUnit({ draft, unit }: { draft: ReviewDraftFragment; unit: DraftUnit | null }) {
  const { t } = useTranslation();
  const { actions, onCreateUnit } = useReview();
  const [fault, setFault] = useState<string | null>(null);
  const handlePick = async (choice: UnitChoice) => {
    const added: DraftUnitInput = {
      name: choice.name,
      unitId: choice.id,
      role: draft.kind === 'task' ? 'lead' : 'responsible',
      generic: false,
    };
    const units =
      unit === null
        ? [added]
        : draft.units.map((each) =>
            each.name === unit.name ? { ...inputOf(each), unitId: choice.id } : inputOf(each),
          );
    const outcome = await actions.revise(draft, { units });
    setFault(outcome?.text ?? null);
  };
  const name = unit?.name ?? '';
  return (
    <div className="nt-match">
      <span>{unit === null ? t('notice.card.noUnit') : `“${name}”`}</span>
      <UnitPicker
        label={t('notice.card.resolve')}
        start={name.slice(-4, -1)}
        onPick={(choice) => void handlePick(choice)}
      />
      {unit === null ? null : (
        <Button size="small" onClick={() => onCreateUnit(draft, name)}>
          {t('notice.card.create')}
        </Button>
      )}
      {fault === null ? null : <p role="alert">{fault}</p>}
    </div>
  );
}

/** The words notices use for whoever it concerns; a person expands them to units later (N20). */
const CLASS_NAMES = ['各有关部门', '各级政府'] as const;

function ClassHolder({ draft }: { draft: ReviewDraftFragment }) {
  const { t } = useTranslation();
  const { actions } = useReview();
  const handlePick = (name: string) =>
    void actions.revise(draft, { units: [{ name, unitId: null, role: 'responsible', generic: true }] });
  return (
    <div className="lx-row">
      {CLASS_NAMES.map((name) => (
        <Button key={name} size="small" onClick={() => handlePick(name)}>
          {t('notice.card.classHolder', { name })}
        </Button>
      ))}
    </div>
  );
}

function ProposeRecipient({ draft }: { draft: ReviewDraftFragment }) {
  const { t } = useTranslation();
  const { actions, proposed } = useReview();
  const [fault, setFault] = useState<string | null>(null);
  const handlePick = async (choice: UnitChoice) =>
    setFault((await actions.revise(draft, { recipientUnitId: choice.id }))?.text ?? null);
  const own = draft.units.some((unit) => unit.unitId === proposed?.id);
  return (
    <div className="nt-match">
      {proposed === null || own ? null : (
        <Button size="small" onClick={() => void handlePick(proposed)}>
          {t('notice.card.recipientPropose', { name: proposed.name })}
        </Button>
      )}
      <UnitPicker label={t('notice.edit.recipient')} onPick={(choice) => void handlePick(choice)} />
      {fault === null ? null : <p role="alert">{fault}</p>}
    </div>
  );
}
