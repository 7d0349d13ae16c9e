import { LinkedPanes, Sheet, useMediaQuery, usePhone } from '@lianxi/web-ui';
import { useCallback, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RegisterDutyFragment } from '../../gql/graphql';
import { SideTabs, usePhoneScroll, type Side } from '../../ui/side-tabs';
import type { DutyDialog } from './duty-card';
import { ExpandDialog } from './expand-dialog';
import { FrequencyDialog } from './frequency-dialog';
import { RecipientDialog } from './recipient-dialog';
import { Cards, CardsHead } from './register-cards';
import { ALL_UNITS, changeChoice, type RegisterChoice } from './register-choice';
import { RegisterFilters } from './register-filters';
import { TextHead, TextPane } from './register-text';
import { UnitList, UnitsHead } from './register-units';
import { UnitSelect } from './unit-select';
import type { Register } from './use-register';

export interface RegisterViewProps {
  register: Register;
  choice: RegisterChoice;
  onChoice: (choice: RegisterChoice) => void;
}

const DIALOGS = { frequency: FrequencyDialog, recipient: RecipientDialog, expand: ExpandDialog } as const;
const NONE: readonly RegisterDutyFragment[] = [];

/** Units, text, duties: three columns on a desk, two on a tablet, one at a time on a phone. */
export function RegisterView({ register, choice, onChoice }: RegisterViewProps) {
  const phone = usePhone();
  const [side, setSide] = useState<Side>('items');
  const [asked, setAsked] = useState<{ dialog: DutyDialog; duty: RegisterDutyFragment } | null>(null);
  const duties = register.dutiesQuery.data?.duties.items ?? NONE;
  const first = (phone && side === 'items') || register.unitId === ALL_UNITS ? undefined : duties[0]?.id;
  const selectedId = duties.find((duty) => duty.id === choice.dutyId)?.id ?? first;
  const latest = useRef({ register, choice, onChoice });
  latest.current = { register, choice, onChoice };
  const handleSelect = useCallback((id: string) => {
    const now = latest.current;
    now.onChoice({ ...now.choice, unitId: now.register.unitId, dutyId: id });
    setSide('items');
  }, []);
  const handleAsk = useCallback((dialog: DutyDialog, duty: RegisterDutyFragment) => setAsked({ dialog, duty }), []);
  usePhoneScroll(phone, selectedId ?? null, side);
  const shown = { register, duties, selectedId, onSelect: handleSelect };
  const Asked = asked === null ? null : DIALOGS[asked.dialog];
  return (
    <>
      {phone ? <Tabs side={side} onSide={setSide} items={duties.length} /> : null}
      <div className={`pg-sides register ${phone ? `phone show-${side}` : ''}`}>
        <Panes {...shown} quoted={phone} choice={choice} onChoice={onChoice} onDialog={handleAsk} />
      </div>
      {Asked === null || asked === null ? null : (
        <Asked duty={duties.find((duty) => duty.id === asked.duty.id) ?? asked.duty} onClose={() => setAsked(null)} />
      )}
    </>
  );
}

function Tabs({ side, onSide, items }: { side: Side; onSide: (side: Side) => void; items: number }) {
  const { t } = useTranslation();
  const labels = {
    view: t('duty.panes.view'),
    text: t('duty.panes.original'),
    items: t('duty.panes.items', { n: items }),
  };
  return <SideTabs side={side} onSide={onSide} labels={labels} />;
}

interface PanesProps extends RegisterViewProps {
  duties: readonly RegisterDutyFragment[];
  selectedId: string | undefined;
  quoted: boolean;
  onSelect: (id: string) => void;
  onDialog: (dialog: DutyDialog, duty: RegisterDutyFragment) => void;
}

function Panes({ register, choice, onChoice, quoted, onDialog, ...shown }: PanesProps) {
  const { t } = useTranslation();
  const narrow = useMediaQuery('(max-width: 1199px)');
  const { duties, selectedId, onSelect } = shown;
  const handleUnit = (unitId: string) => onChoice(changeChoice(choice, { unitId }));
  const pane = { register, duties, selectedId, onSelect };
  return (
    <>
      <Sheet className="dt-filters pg-filters" label={t('duty.filter.label')}>
        <RegisterFilters choice={choice} onChoice={onChoice} notices={register.notices} noticeId={register.noticeId} />
        {narrow ? <UnitSelect register={register} onUnit={handleUnit} /> : null}
      </Sheet>
      <LinkedPanes
        ids={duties.map((duty) => duty.id)}
        selectedId={selectedId}
        onSelect={onSelect}
        labels={{ notice: t('duty.panes.text'), cards: t('duty.panes.duties'), aside: t('duty.panes.units') }}
        asideHead={narrow ? undefined : <UnitsHead />}
        aside={narrow ? undefined : <UnitList register={register} onUnit={handleUnit} />}
        noticeHead={<TextHead register={register} />}
        notice={<TextPane {...pane} />}
        cardsHead={<CardsHead register={register} duties={duties} />}
        cards={<Cards {...pane} quoted={quoted} onDialog={onDialog} />}
        hint={t('duty.panes.hint')}
      />
    </>
  );
}
