import type { AccountabilityFactKind } from '@lianxi/domain';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useViewer } from './viewer-context';

interface BasisLinkProps {
  unitId: string;
  unitName: string;
  kind: AccountabilityFactKind;
  /** Finding, part of a task, report or rectification item. */
  sourceId: string;
  small?: boolean;
}

/** 作为问责依据: to a new proposal about the unit with this fact picked; for whoever keeps the register, nobody else sees that it is there. */
export function BasisLink({ unitId, unitName, kind, sourceId, small = false }: BasisLinkProps) {
  const { t } = useTranslation();
  const { jointMeeting } = useViewer();
  if (jointMeeting?.viewerCan.includes('proposeAccountability') !== true) return null;
  const query = new URLSearchParams({ unit: unitId, name: unitName, kind, fact: sourceId });
  return (
    <Link className={small ? 'lx-btn small' : 'lx-btn'} to={`/accountability/new?${query.toString()}`}>
      {t('accountability.basis')}
    </Link>
  );
}
