import { useQuery } from '@apollo/client/react';
import { Sheet, Tag } from '@lianxi/web-ui';
import { useDeferredValue } from 'react';
import { useTranslation } from 'react-i18next';
import type { AssistanceCategory, OutsideBurdenQuery } from '../../gql/graphql';
import { useFormat } from '../format';
import type { UnitChoice } from '../unit-picker';
import { OutsideBurdenDocument } from './outside.query';
import './outside.css';

export interface BurdenAsked {
  units: readonly UnitChoice[];
  matter: string;
  topics: readonly AssistanceCategory[];
  fromOn: string;
  toOn: string;
  id: string | null;
}

type Overlap = OutsideBurdenQuery['outsideBurden']['overlaps'][number];

/** What else goes to these units in or near these days, and how often in the year: an assessment and a visit weigh on them as an inspection does. */
export function BurdenPanel({ asked }: { asked: BurdenAsked }) {
  const { t } = useTranslation();
  const { units, matter, topics, fromOn, toOn, id } = useDeferredValue(asked);
  const ready = units.length > 0 && fromOn !== '' && toOn !== '' && fromOn <= toOn;
  const { data, previousData } = useQuery(OutsideBurdenDocument, { variables: { unitIds: units.map((unit) => unit.id), matter, topics: [...topics], fromOn, toOn, id }, skip: !ready, fetchPolicy: 'cache-and-network' });
  const burden = ready ? (data ?? previousData)?.outsideBurden : undefined;
  return (
    <Sheet padded title={t('outside.burden')} note={t('outside.burdenNote')}>
      {ready ? null : <p className="os-note">{t('outside.burdenNeeds')}</p>}
      {burden === undefined ? null : (
        <>
          <ul className="os-list">
            {units.map((unit) => (
              <li key={unit.id}>
                <b>{unit.name}</b> <span className="os-note">{loadOf(unit.id)}</span>
              </li>
            ))}
          </ul>
          {burden.overlaps.length > 0 ? null : <p>{t('outside.burdenNone')}</p>}
          <ul className="os-list">
            {burden.overlaps.map((overlap, at) => (
              <OverlapLine key={`${overlap.what} ${overlap.code ?? at} ${overlap.unitName}`} overlap={overlap} />
            ))}
          </ul>
        </>
      )}
    </Sheet>
  );

  function loadOf(unitId: string): string {
    const load = burden?.loads.find((each) => each.unitId === unitId);
    return load === undefined ? t('outside.loadNone') : t('outside.load', { inspections: load.inspections, assessments: load.assessments, visits: load.visits });
  }
}

function OverlapLine({ overlap }: { overlap: Overlap }) {
  const { t } = useTranslation();
  const format = useFormat();
  const plain = (on: string) => format.date(on, { weekday: false });
  return (
    <li>
      <p className="head">
        <b>{overlap.unitName}</b> <Tag>{t(`outside.what.${overlap.what}`)}</Tag> <Tag>{t(overlap.sameMatter ? 'inspection.overlapSame' : 'inspection.overlapKindred')}</Tag> <Tag>{t(overlap.overlapping ? 'inspection.overlapNow' : 'inspection.overlapNear')}</Tag>
      </p>
      <p className="os-note">{`${overlap.matter == null ? t('inspection.overlapHidden') : [overlap.own ? null : overlap.jointMeetingName, overlap.code, overlap.matter].filter(Boolean).join(' · ')}（${plain(overlap.fromOn)}—${plain(overlap.toOn)}）`}</p>
    </li>
  );
}
