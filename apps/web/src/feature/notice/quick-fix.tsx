import { Button, Field, TextInput } from '@lianxi/web-ui';
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
      {missing && draft.kind !== 'task' ? <OnePress draft={draft} /> : null}
      {missing ? <MatchUnit draft={draft} unit={null} /> : null}
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
  const { onFix, onCreateUnit } = useReview();
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
    setFault(await onFix(draft, { units }));
  };
  const name = unit?.name ?? '';
  return (
    <div className="nt-match">
      <span>{unit === null ? t('notice.card.resolve') : `“${name}”`}</span>
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

/** Ready answers for a sentence that names nobody; the next one is shown at once. */
function OnePress({ draft }: { draft: ReviewDraftFragment }) {
  const { t } = useTranslation();
  const { onFix, holders } = useReview();
  const [fault, setFault] = useState<string | null>(null);
  const before = holders.get(draft.id);
  const handlePick = async (units: readonly DraftUnitInput[]) => setFault(await onFix(draft, { units: [...units] }));
  const classOf = (name: string): DraftUnitInput => ({ name, unitId: null, role: 'responsible', generic: true });
  return (
    <div className="lx-row">
      {before === undefined ? null : (
        <Button size="small" onClick={() => void handlePick(before)}>
          {t('notice.card.sameHolder', { names: shortNames(before.map((unit) => unit.name)) })}
        </Button>
      )}
      {CLASS_NAMES.map((name) => (
        <Button key={name} size="small" onClick={() => void handlePick([classOf(name)])}>
          {t('notice.card.classHolder', { name })}
        </Button>
      ))}
      {fault === null ? null : <p role="alert">{fault}</p>}
    </div>
  );
}

const shortNames = (names: readonly string[]): string =>
  names.length > 2 ? `${names.slice(0, 2).join('、')}…` : names.join('、');

/** The recipient data most likely goes to, and any other; with its basis, which stays for the next one (N8). */
function ProposeRecipient({ draft }: { draft: ReviewDraftFragment }) {
  const { t } = useTranslation();
  const { onFix, proposed, lastBasis } = useReview();
  const [basis, setBasis] = useState(lastBasis.current);
  const [fault, setFault] = useState<string | null>(null);
  const blocked = basis.trim() === '' ? t('notice.card.basisFirst') : undefined;
  const handlePick = async (choice: UnitChoice) => {
    if (blocked !== undefined) return setFault(blocked);
    lastBasis.current = basis.trim();
    return setFault(await onFix(draft, { recipientUnitId: choice.id, recipientBasis: basis.trim() }));
  };
  const own = draft.units.some((unit) => unit.unitId === proposed?.id);
  return (
    <div className="nt-editor">
      <Field label={t('notice.edit.recipientBasis')} hint={t('notice.edit.recipientBasisHint')}>
        {(ids) => (
          <TextInput {...ids} value={basis} maxLength={500} onChange={(event) => setBasis(event.target.value)} />
        )}
      </Field>
      <Field label={t('notice.edit.recipient')} error={fault ?? undefined}>
        {(ids) => (
          <div className="nt-clearable">
            {proposed === null || own ? null : (
              <Button size="small" blocked={blocked} onClick={() => void handlePick(proposed)}>
                {t('notice.card.recipientPropose', { name: proposed.name })}
              </Button>
            )}
            <UnitPicker
              inputId={ids.id}
              label={t('notice.edit.recipient')}
              onPick={(choice) => void handlePick(choice)}
            />
          </div>
        )}
      </Field>
    </div>
  );
}
