import { useQuery } from '@apollo/client/react';
import { Sheet } from '@lianxi/web-ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { FindingCountPartFragment } from '../../gql/graphql';
import { FindingCountsDocument } from './finding.query';
import '../../ui/outside/outside.css';

const FIRST = 6;

/** 问题 on the overview: by unit, county, kind of assistance and kind, each a way to the list; what was found again stands first. */
export function FindingOverview() {
  const { t } = useTranslation();
  const counts = useQuery(FindingCountsDocument, { fetchPolicy: 'cache-and-network' }).data?.findingCounts;
  if (counts === undefined || counts.total === 0) return null;
  const kindOf = (kind: FindingCountPartFragment['kind']) => (kind == null ? '' : t(`inspection.findingKindOf.${kind}`));
  return (
    <Sheet padded title={t('finding.overview')} note={<Link to="/findings">{t('finding.overviewAll', { count: counts.total })}</Link>}>
      <div className="os-counts">
        <Counts title={t('finding.byAgain')} rows={counts.again} nameOf={(row) => `${row.name ?? ''} · ${kindOf(row.kind)}`} to={(row) => `/findings?unit=${row.unitId ?? ''}&kind=${row.kind ?? ''}`} strong />
        <Counts title={t('finding.byUnit')} rows={counts.units} nameOf={({ name }) => name ?? ''} to={({ unitId }) => `/findings?unit=${unitId ?? ''}`} />
        <Counts title={t('finding.byCounty')} rows={counts.counties} nameOf={({ name }) => name ?? ''} to={({ countyId }) => `/findings?county=${countyId ?? ''}`} />
        <Counts title={t('finding.byKind')} rows={counts.kinds} nameOf={({ kind }) => kindOf(kind)} to={({ kind }) => `/findings?kind=${kind ?? ''}`} />
        <Counts title={t('finding.byTopic')} rows={counts.topics} nameOf={({ topic }) => (topic == null ? '' : t(`words.category.${topic}`))} to={({ topic }) => `/findings?topic=${topic ?? ''}`} />
      </div>
    </Sheet>
  );
}

interface CountsProps {
  title: string;
  rows: readonly FindingCountPartFragment[];
  nameOf: (row: FindingCountPartFragment) => string;
  to: (row: FindingCountPartFragment) => string;
  strong?: boolean;
}

function Counts({ title, rows, nameOf, to, strong = false }: CountsProps) {
  const { t } = useTranslation();
  if (rows.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <ul>
        {rows.slice(0, FIRST).map((row) => (
          <li key={to(row)}>
            <Link className={strong ? 'os-again' : undefined} to={to(row)}>
              {nameOf(row)}
            </Link>
            <span>{row.grave > 0 ? t('finding.countGrave', { count: row.total, grave: row.grave }) : t('finding.count', { count: row.total })}</span>
          </li>
        ))}
      </ul>
      {rows.length > FIRST ? <p className="os-note">{t('finding.further', { count: rows.length - FIRST })}</p> : null}
    </section>
  );
}
