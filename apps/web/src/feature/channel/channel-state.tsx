import { Light } from '@lianxi/web-ui';
import { useTranslation } from 'react-i18next';
import type { ChannelFiguresFragment, DeliveryFailure } from '../../gql/graphql';
import { useFormat } from '../../ui/format';

/** Works, fails since when and why in words, what waits and what was given up. */
export function ChannelState({ figures }: { figures: ChannelFiguresFragment }) {
  const { t } = useTranslation();
  const format = useFormat();
  const why = useFailureWords();
  const { waiting, dead, sentAt, failingSince, failure, answer } = figures;
  const counts = [waiting === 0 ? null : t('channel.waiting', { count: waiting }), dead === 0 ? null : t('channel.dead', { count: dead })].filter((each) => each !== null).join(t('channel.comma'));
  const unused = sentAt == null && failingSince == null;
  return (
    <>
      <div className="lx-row">
        <Light kind={failingSince != null ? 'overdue' : unused ? 'unset' : 'accepted'} label={t(failingSince != null ? 'channel.failing' : unused ? 'channel.unused' : 'channel.working')} />
        {sentAt == null ? null : <span className="lx-sec">{t('channel.lastSent', { at: format.dateTime(sentAt) })}</span>}
        {counts === '' ? null : <span>{counts}</span>}
      </div>
      {failingSince == null ? null : (
        <p className="channel-why">
          {t('channel.since', { at: format.dateTime(failingSince), why: why(failure ?? null) })}
          {answer == null || answer === '' ? null : <span className="lx-aid lx-mut"> {t('channel.answer', { answer })}</span>}
        </p>
      )}
    </>
  );
}

export function useFailureWords(): (failure: DeliveryFailure | null) => string {
  const { t } = useTranslation();
  return (failure) => t(`channel.why.${failure ?? 'unknown'}`);
}
