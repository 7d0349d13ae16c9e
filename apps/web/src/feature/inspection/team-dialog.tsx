import { useMutation, useQuery } from '@apollo/client/react';
import { Button } from '@lianxi/web-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { InvitedKind, TeamMemberInput, TeamRole } from '../../gql/graphql';
import { ChoiceField, DayField, WordsField } from '../../ui/choice-fields';
import type { InspectionVerbProps } from './inspection-verbs';
import { SetInspectionTeamDocument } from './inspection.mutation';
import { InspectionSeatsDocument } from './designation.query';
import { useWords } from '../../ui/use-words';
import { VerbDialog } from '../../ui/verb-dialog';

interface Row {
  key: number;
  role: TeamRole;
  postId: string | null;
  personName: string;
  office: string;
  invitedKind: InvitedKind | null;
  trainedOn: string;
  secrecyOn: string;
}

const emptyRow = (key: number, role: TeamRole): Row => ({ key, role, postId: null, personName: '', office: '', invitedKind: null, trainedOn: '', secrecyOn: '' });

function rowsOf(team: InspectionVerbProps['inspection']['team']): Row[] {
  if (team.length === 0) return [emptyRow(0, 'team_leader')];
  return team.map(({ role, postId, personName, office, invitedKind, trainedOn, secrecyOn }, key) => ({
    key, role, postId: postId ?? null, personName, office, invitedKind: invitedKind ?? null, trainedOn: trainedOn ?? '', secrecyOn: secrecyOn ?? '',
  }));
}

const orNull = (text: string): string | null => (text === '' ? null : text);
const memberOf = ({ key: _key, ...row }: Row): TeamMemberInput => ({ ...row, trainedOn: orNull(row.trainedOn), secrecyOn: orNull(row.secrecyOn) });

/** 确定督查组: the whole team, named anew (L5). */
export function TeamDialog({ inspection, onClose, onDone }: InspectionVerbProps) {
  const { t } = useTranslation();
  const [rows, setRows] = useState(() => rowsOf(inspection.team));
  const [leaderAppointment, setAppointment] = useState(inspection.leaderAppointment ?? '');
  const [save] = useMutation(SetInspectionTeamDocument);
  const change = (key: number, next: Partial<Row>) => setRows(rows.map((row) => (row.key === key ? { ...row, ...next } : row)));
  return (
    <VerbDialog
      title={`${t('words.verb.setInspectionTeam')} · ${inspection.code}`}
      note={t('inspection.teamNote')}
      verb={t('words.verb.setInspectionTeam')}
      said={t('inspection.said.team')}
      complete
      send={() => save({ variables: { id: inspection.id, version: inspection.version, leaderAppointment: orNull(leaderAppointment), members: rows.map(memberOf) } })}
      onClose={onClose}
      onDone={onDone}
    >
      {() => (
        <>
          <WordsField label={t('inspection.leaderAppointment')} value={leaderAppointment} onChange={setAppointment} />
          <ul className="in-people">
            {rows.map((row) => (
              <li key={row.key}>
                <MemberFields row={row} onChange={(next) => change(row.key, next)} onRemove={() => setRows(rows.filter(({ key }) => key !== row.key))} />
              </li>
            ))}
          </ul>
          <Button size="small" onClick={() => setRows([...rows, emptyRow(Math.max(-1, ...rows.map(({ key }) => key)) + 1, 'member')])}>
            {t('inspection.addMember')}
          </Button>
        </>
      )}
    </VerbDialog>
  );
}

function MemberFields({ row, onChange, onRemove }: { row: Row; onChange: (next: Partial<Row>) => void; onRemove: () => void }) {
  const { t } = useTranslation();
  const { data } = useQuery(InspectionSeatsDocument);
  const roles = useWords<TeamRole>('inspection.teamRole');
  const kinds = useWords<InvitedKind>('inspection.invitedKind');
  const seats = data?.inspectionSeats ?? [];
  const sit = (postId: string | null) => {
    const seat = seats.find((each) => each.postId === postId);
    onChange(seat === undefined ? { postId: null } : { postId, personName: seat.personName, office: `${seat.unitName} ${seat.postTitle}` });
  };
  return (
    <>
      <div className="in-pair">
        <ChoiceField label={t('inspection.role')} value={row.role} options={roles} onChange={(role) => onChange({ role: role ?? row.role })} />
        <ChoiceField label={t('inspection.seat')} hint={row.postId === null ? t('inspection.seatNone') : undefined} value={row.postId} options={Object.fromEntries(seats.map((seat) => [seat.postId, `${seat.personName} · ${seat.unitName} ${seat.postTitle}`]))} onChange={sit} />
      </div>
      {row.postId !== null ? null : (
        <div className="in-pair">
          <WordsField label={t('inspection.person')} max={100} value={row.personName} onChange={(personName) => onChange({ personName })} />
          <WordsField label={t('inspection.office')} value={row.office} onChange={(office) => onChange({ office })} />
        </div>
      )}
      {row.role !== 'invited' ? null : <ChoiceField label={t('inspection.invitedAs')} value={row.invitedKind} options={kinds} onChange={(invitedKind) => onChange({ invitedKind })} />}
      <div className="in-pair">
        <DayField label={t('inspection.trainedOn')} value={row.trainedOn} onChange={(trainedOn) => onChange({ trainedOn })} />
        <DayField label={t('inspection.secrecyOn')} value={row.secrecyOn} onChange={(secrecyOn) => onChange({ secrecyOn })} />
      </div>
      <Button kind="text" size="small" onClick={onRemove}>
        {t('inspection.removeMember')}
      </Button>
    </>
  );
}
