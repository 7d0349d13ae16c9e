import { FactsStrip, FiguresStrip, PageHead, type Figure } from '@lianxi/web-ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { UnitRowFragment } from '../../gql/graphql';

/** Who the unit is, and what it owes in four figures. */
export function UnitHead({ unit, actions }: { unit: UnitRowFragment; actions?: ReactNode }) {
  const { t } = useTranslation();
  const figures: readonly Figure[] = [
    {
      key: 'overdue',
      label: t('unit.figures.overdue'),
      light: unit.overdueCount > 0 ? 'overdue' : undefined,
      value: unit.overdueCount,
      unit: t('unit.figures.unitLate'),
      tone: unit.overdueCount > 0 ? 'red' : undefined,
    },
    { key: 'tasks', label: t('unit.figures.tasks'), value: unit.openTaskCount, unit: t('unit.figures.unitTask') },
    { key: 'duties', label: t('unit.figures.duties'), value: unit.dutyCount, unit: t('unit.figures.unitDuty') },
    {
      key: 'unset',
      label: t('unit.figures.unset'),
      light: unit.unsetCount > 0 ? 'unset' : undefined,
      value: unit.unsetCount,
      unit: t('unit.figures.unitDuty'),
    },
  ];
  const facts = [
    { key: 'kind', label: t('unit.facts.kind'), value: t(`words.unitKind.${unit.kind}`) },
    { key: 'level', label: t('unit.facts.level'), value: t(`words.level.${unit.level}`) },
    { key: 'place', label: t('unit.facts.place'), value: unit.jurisdictionName },
    {
      key: 'membership',
      label: t('unit.facts.membership'),
      value: unit.membershipRole == null ? t('unit.facts.notMember') : t(`words.membership.${unit.membershipRole}`),
    },
    { key: 'code', label: t('unit.facts.code'), value: unit.code },
  ];
  return (
    <>
      <PageHead crumb={<Link to="/units">{t('unit.title')}</Link>} title={unit.name} actions={actions} />
      <div className="lx-stack">
        <FiguresStrip figures={figures} label={t('unit.figures.label')} />
        <FactsStrip facts={facts} label={unit.name} />
      </div>
    </>
  );
}
