import { Button, Sheet, Tag } from '@lianxi/web-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../ui/format';
import type { Detail } from './inspection-facts';
import { InviteDialog } from './invite-dialog';
import { NotifyDialog } from './notify-dialog';
import { TeamDialog } from './team-dialog';

/** The team, with what each still has to do before the field. */
export function TeamSheet({ inspection, onDone }: { inspection: Detail; onDone: () => void }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<'team' | 'notice' | null>(null);
  const { team, viewerCan, leaderAppointment } = inspection;
  const [inviting, setInviting] = useState<Detail['team'][number] | null>(null);
  const done = () => {
    setOpen(null);
    setInviting(null);
    onDone();
  };
  if (!inspection.inside) return null;
  return (
    <Sheet
      padded
      title={t('inspection.team')}
      note={leaderAppointment ?? undefined}
      tools={
        <>
          {viewerCan.includes('setInspectionTeam') ? <Button size="small" onClick={() => setOpen('team')}>{t('words.verb.setInspectionTeam')}</Button> : null}
          {viewerCan.includes('notifyObject') && !inspection.covert ? <Button size="small" onClick={() => setOpen('notice')}>{t('words.verb.notifyObject')}</Button> : null}
        </>
      }
    >
      {team.length === 0 ? <p>{t('inspection.teamNone')}</p> : null}
      <ul className="in-people">
        {team.map((member) => (
          <Member key={member.id} member={member} onInvite={viewerCan.includes('inviteToInspection') && member.invitation != null ? () => setInviting(member) : undefined} />
        ))}
      </ul>
      {inviting === null ? null : <InviteDialog inspection={inspection} member={inviting} onClose={() => setInviting(null)} onDone={done} />}
      {open === 'team' ? <TeamDialog inspection={inspection} onClose={() => setOpen(null)} onDone={done} /> : null}
      {open === 'notice' ? <NotifyDialog inspection={inspection} onClose={() => setOpen(null)} onDone={done} /> : null}
    </Sheet>
  );
}

function Member({ member, onInvite }: { member: Detail['team'][number]; onInvite: (() => void) | undefined }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { role, personName, office, invitedKind, trainedOn, secrecyOn } = member;
  const plain = (on: string) => format.date(on, { weekday: false });
  const preparation = [
    trainedOn == null ? t('inspection.untrained') : `${t('inspection.trainedOn')} ${plain(trainedOn)}`,
    secrecyOn == null ? t('inspection.unpledged') : `${t('inspection.secrecyOn')} ${plain(secrecyOn)}`,
  ];
  return (
    <li>
      <div className="head">
        <b>{personName}</b> <Tag>{t(`inspection.teamRole.${role}`)}</Tag> {invitedKind == null ? null : <Tag>{t(`inspection.invitedKind.${invitedKind}`)}</Tag>} <span>{office}</span>
      </div>
      <p className="in-note">{[...preparation, ...(member.invitation == null ? [] : [t(`inspection.invite.state.${member.invitation}`, { until: member.invitedUntil == null ? '' : format.dateTime(member.invitedUntil) })])].join(t('inspection.invite.and'))}</p>
      {onInvite === undefined ? null : (
        <Button size="small" onClick={onInvite} aria-label={`${t('words.verb.inviteToInspection')} ${personName}`}>
          {t('words.verb.inviteToInspection')}
        </Button>
      )}
    </li>
  );
}
