import { useTranslation } from 'react-i18next';
import type { Detail } from './inspection-facts';

/** Where the parts of the page stand. */
export const parts = { objects: 'in-part-objects', plan: 'in-part-plan', team: 'in-part-team', visits: 'in-part-visits', findings: 'in-part-findings', timeline: 'in-part-timeline' } as const;
type Part = keyof typeof parts;

function partsOf({ state, inside, team, visits, findings, events }: Detail): readonly Part[] {
  const shown: Readonly<Record<Part, boolean>> = {
    objects: state === 'concluded' || state === 'closed' || !inside, plan: true, team: team.length > 0, visits: visits.length > 0, findings: findings.length > 0, timeline: events.length > 0,
  };
  return (Object.keys(parts) as Part[]).filter((part) => shown[part]);
}

/** On a phone the page is long: to its parts with one touch. */
export function JumpLinks({ inspection }: { inspection: Detail }) {
  const { t } = useTranslation();
  const shown = partsOf(inspection);
  if (shown.length < 3) return null;
  return (
    <nav className="in-jump" aria-label={t('inspection.jump')}>
      {shown.map((part) => (
        <a key={part} href={`#${parts[part]}`}>
          {t(`inspection.jumpTo.${part}`)}
        </a>
      ))}
    </nav>
  );
}
