import { Button, EmptyState, LightShape, LinkedPanes, NoticePane, PickList, Sheet, SkeletonText, useMediaQuery, usePhone, type PickItem } from '@lianxi/web-ui';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { RegisterDutyFragment } from '../../gql/graphql';
import { headingLines, openingNames } from '../../ui/notice-marks';
import { QueryError } from '../../ui/query-error';
import { SideTabs, usePhoneScroll, type Side } from '../../ui/side-tabs';
import { DutyCard, type DutyDialog } from './duty-card';
import { ExpandDialog } from './expand-dialog';
import { FrequencyDialog } from './frequency-dialog';
import { RecipientDialog } from './recipient-dialog';
import { ALL_UNITS, changeChoice, CLASS_HOLDERS, type RegisterChoice } from './register-choice';
import { RegisterFilters } from './register-filters';
import { UnitSelect } from './unit-select';
import { DUTY_PAGE, type Register } from './use-register';

export interface RegisterViewProps {
  register: Register;
  choice: RegisterChoice;
  onChoice: (choice: RegisterChoice) => void;
}

const DIALOGS = { frequency: FrequencyDialog, recipient: RecipientDialog, expand: ExpandDialog } as const;

/** Units, text, duties: three columns on a desk, two on a tablet, one at a time on a phone. */
export function RegisterView({ register, choice, onChoice }: RegisterViewProps) {
  const { t } = useTranslation();
  const phone = usePhone();
  const narrow = useMediaQuery('(max-width: 1199px)');
  const [side, setSide] = useState<Side>('items');
  const [dialog, setDialog] = useState<{ kind: DutyDialog; duty: RegisterDutyFragment } | null>(null);
  const duties = register.dutiesQuery.data?.duties.items ?? register.dutiesQuery.previousData?.duties.items ?? [];
  const selectedId = duties.find((duty) => duty.id === choice.dutyId)?.id ?? (phone || register.unitId === ALL_UNITS ? undefined : duties[0]?.id);
  const handleSelect = (id: string) => {
    onChoice({ ...choice, unitId: register.unitId, dutyId: id });
    if (phone) setSide('items');
  };
  const handleDialog = useMemo(() => (kind: DutyDialog, duty: RegisterDutyFragment) => setDialog({ kind, duty }), []);
  usePhoneScroll(phone, selectedId ?? null, side);
  const Shown = dialog === null ? null : DIALOGS[dialog.kind];
  const pick = (unitId: string) => onChoice(changeChoice(choice, { unitId }));
  return (
    <>
      {phone ? <SideTabs side={side} onSide={setSide} labels={{ view: t('duty.panes.view'), text: t('duty.panes.original'), items: t('duty.panes.items', { n: duties.length }) }} /> : null}
      <div className={`pg-sides register ${phone ? `phone show-${side}` : ''}`}>
        <Sheet className="dt-filters" label={t('duty.filter.label')}>
          <RegisterFilters choice={choice} onChoice={onChoice} notices={register.notices} noticeId={register.noticeId} />
          {narrow ? <UnitSelect register={register} onUnit={pick} /> : null}
        </Sheet>
        <LinkedPanes
          ids={duties.map((duty) => duty.id)}
          selectedId={selectedId}
          onSelect={handleSelect}
          labels={{ notice: t('duty.panes.text'), cards: t('duty.panes.duties'), aside: t('duty.panes.units') }}
          asideHead={narrow ? undefined : <UnitsHead />}
          aside={narrow ? undefined : <UnitList register={register} onUnit={pick} />}
          noticeHead={<TextHead register={register} />}
          notice={<TextPane register={register} duties={duties} selectedId={selectedId} onSelect={handleSelect} />}
          cardsHead={<CardsHead register={register} duties={duties} />}
          cards={<Cards register={register} duties={duties} selectedId={selectedId} quoted={phone} onSelect={handleSelect} onDialog={handleDialog} />}
          hint={t('duty.panes.hint')}
        />
      </div>
      {Shown === null || dialog === null ? null : <Shown duty={duties.find((duty) => duty.id === dialog.duty.id) ?? dialog.duty} onClose={() => setDialog(null)} />}
    </>
  );
}

function UnitsHead() {
  const { t } = useTranslation();
  return (
    <>
      <h2>{t('duty.panes.units')}</h2>
      <span className="tools dt-unset">
        <LightShape kind="unset" />
        {t('duty.panes.unitsNote')}
      </span>
    </>
  );
}

function UnitList({ register, onUnit }: { register: Register; onUnit: (unitId: string) => void }) {
  const { t } = useTranslation();
  const { data } = register.unitsQuery;
  const items = useMemo<readonly PickItem[]>(() => {
    if (data === undefined) return [];
    const row = (key: string, label: string, duties: number, unset: number): PickItem => ({ key, label, count: <Counts duties={duties} unset={unset} /> });
    return [
      row(ALL_UNITS, t('duty.panes.allUnits'), data.whole.total, data.whole.unset),
      ...data.registerUnits.map(({ unit, duties, unset }) => row(unit.id, unit.name, duties, unset)),
      ...(data.classes.total > 0 ? [row(CLASS_HOLDERS, t('duty.panes.classes'), data.classes.total, 0)] : []),
    ];
  }, [data, t]);
  if (data === undefined) return register.unitsQuery.loading ? <div className="dt-wait"><SkeletonText rows={10} /></div> : null;
  return <PickList label={t('duty.panes.units')} items={items} selectedKey={register.unitId ?? undefined} onSelect={onUnit} />;
}

function Counts({ duties, unset }: { duties: number; unset: number }) {
  const { t } = useTranslation();
  return (
    <>
      {unset > 0 ? (
        <span className="dt-unset">
          <LightShape kind="unset" label={t('duty.panes.unsetMark', { n: unset })} />
          {unset}
        </span>
      ) : null}
      <span className="dt-number">{duties}</span>
    </>
  );
}

function TextHead({ register }: { register: Register }) {
  const { t } = useTranslation();
  const { notice } = register;
  return (
    <>
      <h2>{t('duty.panes.text')}</h2>
      {notice === null ? null : <Link to={`/notices/${notice.id}`}>{notice.docNumber ?? notice.title}</Link>}
    </>
  );
}

interface TextPaneProps {
  register: Register;
  duties: readonly RegisterDutyFragment[];
  selectedId: string | undefined;
  onSelect: (id: string) => void;
}

function TextPane({ register, duties, selectedId, onSelect }: TextPaneProps) {
  const { t } = useTranslation();
  const { data, error, loading, refetch } = register.textQuery;
  const text = data?.notice?.text ?? '';
  const sections = data?.notice?.sections;
  const units = register.unitsQuery.data?.registerUnits;
  const headings = useMemo(() => headingLines(text, sections ?? []), [text, sections]);
  const strongs = useMemo(() => openingNames(text, (units ?? []).map(({ unit }) => unit.name)), [text, units]);
  const spans = useMemo(() => duties.map((duty) => ({ id: duty.id, start: duty.start, end: duty.end, number: `${duty.line}-${duty.sentence}` })), [duties]);
  if (error !== undefined && data === undefined) return <QueryError error={error} what={t('duty.textFailed')} onRetry={() => void refetch()} />;
  if (text === '') return loading ? <div className="dt-wait"><SkeletonText rows={12} /></div> : null;
  return <NoticePane text={text} spans={spans} selectedId={selectedId} onSelect={onSelect} strongs={strongs} headings={headings} dimOthers={register.unitId !== ALL_UNITS} label={t('duty.panes.text')} />;
}

function CardsHead({ register, duties }: { register: Register; duties: readonly RegisterDutyFragment[] }) {
  const { t } = useTranslation();
  const held = register.units.find(({ unit }) => unit.id === register.unitId);
  const count = (role: RegisterDutyFragment['role']) => duties.filter((duty) => duty.role === role).length;
  const total = register.dutiesQuery.data?.duties.total ?? duties.length;
  const title = held?.unit.name ?? (register.unitId === CLASS_HOLDERS ? t('duty.panes.classes') : t('duty.panes.allUnits'));
  const note = total === duties.length ? t('duty.panes.counts', { n: total, lead: count('lead'), support: count('support'), guide: count('guide') }) : t('duty.panes.count', { n: total });
  return (
    <>
      <h2>{title}</h2>
      <span>{note}</span>
      {held === undefined ? null : (
        <span className="tools">
          <Link to={`/units/${held.unit.id}`}>{t('duty.panes.profile')}</Link>
        </span>
      )}
    </>
  );
}

interface CardsProps extends TextPaneProps {
  quoted: boolean;
  onDialog: (dialog: DutyDialog, duty: RegisterDutyFragment) => void;
}

function Cards({ register, duties, selectedId, quoted, onSelect, onDialog }: CardsProps) {
  const { t } = useTranslation();
  const { data, error, loading, refetch, fetchMore } = register.dutiesQuery;
  if (error !== undefined && data === undefined) return <QueryError error={error} what={t('duty.failed')} onRetry={() => void refetch()} />;
  if (duties.length === 0) return loading ? <div className="dt-wait"><SkeletonText rows={8} /></div> : <EmptyState fact={t('duty.panes.none')} next={t('duty.panes.noneNext')} />;
  const left = (data?.duties.total ?? 0) - duties.length;
  const handleMore = () =>
    void fetchMore({
      variables: { page: { limit: DUTY_PAGE, offset: duties.length } },
      updateQuery: (before, { fetchMoreResult }) => ({ ...before, duties: { ...fetchMoreResult.duties, items: [...before.duties.items, ...fetchMoreResult.duties.items] } }),
    });
  return (
    <div className="lx-cards" aria-busy={loading}>
      {duties.map((duty) => (
        <DutyCard key={duty.id} duty={duty} selected={duty.id === selectedId} named={register.unitId === ALL_UNITS} quoted={quoted} onSelect={onSelect} onDialog={onDialog} />
      ))}
      {left > 0 ? <Button onClick={handleMore}>{t('duty.panes.more', { n: Math.min(left, DUTY_PAGE) })}</Button> : null}
    </div>
  );
}
