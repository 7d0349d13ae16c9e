import { useQuery } from '@apollo/client/react';
import { FiguresStrip, KeyValues, Sheet } from '@lianxi/web-ui';
import type { AccountabilityKind, AccountabilityState } from '@lianxi/domain';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { AccountabilityFiguresQuery } from '../../gql/graphql';
import { useViewer } from '../../ui/viewer-context';
import { AccountabilityFiguresDocument } from './accountability.query';
import { useAccountabilityWord } from './use-accountability-word';

type Figures = AccountabilityFiguresQuery['accountabilityFigures'];

/** Whether the viewer keeps the register: nobody else is told its counts. */
export function useKeepsAccountability(): boolean {
  const { jointMeeting } = useViewer();
  return jointMeeting?.viewerCan.includes('proposeAccountability') === true;
}

/** Counts by kind in the order of the rules: nothing is put before anything else by its weight. */
export function AccountabilityStrip({ figures }: { figures: Figures }) {
  const { t } = useTranslation();
  const word = useAccountabilityWord();
  const kinds = figures.kinds.map(({ key, count }) => ({ key, label: word.kind(key as AccountabilityKind), value: count, unit: t('accountability.pieces') }));
  return <FiguresStrip label={t('accountability.figures')} figures={[...kinds, { key: 'influence', label: t('accountability.influenceRunning'), value: figures.influenceRunning, unit: t('accountability.pieces') }]} />;
}

/** By state and by unit, units as their register has them. */
export function AccountabilityStatistics({ figures }: { figures: Figures }) {
  const { t } = useTranslation();
  const word = useAccountabilityWord();
  const states = figures.states.filter(({ count }) => count > 0);
  return (
    <div className="ac-pair">
      <Sheet padded title={t('accountability.byState')}>
        <KeyValues facts={states.map(({ key, count }) => ({ key, label: word.state(key as AccountabilityState), value: count }))} />
      </Sheet>
      <Sheet padded title={t('accountability.byUnit')} note={t('accountability.notRanked')}>
        <KeyValues facts={figures.units.map(({ key, name, count }) => ({ key, label: name ?? key, value: <Link to={`/accountability?unit=${key}`}>{count}</Link> }))} />
      </Sheet>
    </div>
  );
}

/** On the overview, for whoever keeps the register; all others find nothing here, not even that it is there. */
export function AccountabilityOverview({ alone = false }: { alone?: boolean }) {
  const keeps = useKeepsAccountability();
  const { t } = useTranslation();
  const word = useAccountabilityWord();
  const { data } = useQuery(AccountabilityFiguresDocument, { skip: !keeps, fetchPolicy: 'no-cache' });
  const figures = data?.accountabilityFigures;
  if (!keeps || figures === undefined || (figures.total === 0 && !alone)) return null;
  return (
    <Sheet padded title={t('accountability.title')} note={t('accountability.onlyYou')} tools={<Link to="/accountability">{t('accountability.open')}</Link>}>
      {figures.total === 0 ? <p>{t('accountability.noneYet')}</p> : null}
      <KeyValues
        facts={[
          ...figures.kinds.map(({ key, count }) => ({ key, label: word.kind(key as AccountabilityKind), value: count })),
          { key: 'influence', label: t('accountability.influenceRunning'), value: figures.influenceRunning },
        ]}
      />
    </Sheet>
  );
}
