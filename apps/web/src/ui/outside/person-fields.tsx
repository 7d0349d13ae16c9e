import { useQuery } from '@apollo/client/react';
import { Button } from '@lianxi/web-ui';
import { useTranslation } from 'react-i18next';
import { ChoiceField, WordsField } from '../choice-fields';
import { OutsiderSeatsDocument } from './outside.query';
import './outside.css';

export interface PersonForm {
  key: number;
  postId: string | null;
  personName: string;
  office: string;
}

export const nextKey = (rows: readonly { key: number }[]): number => Math.max(-1, ...rows.map(({ key }) => key)) + 1;
export const emptyPerson = (rows: readonly { key: number }[]): PersonForm => ({ key: nextKey(rows), postId: null, personName: '', office: '' });

/** Somebody from outside: by the invited account, else by name only. */
export function PersonFields({ person, name, onChange, onRemove }: { person: PersonForm; name: string; onChange: (next: Partial<PersonForm>) => void; onRemove: () => void }) {
  const { t } = useTranslation();
  const seats = (useQuery(OutsiderSeatsDocument).data?.inspectionSeats ?? []).filter(({ guest }) => guest);
  const sit = (postId: string | null) => {
    const seat = seats.find((each) => each.postId === postId);
    onChange(seat === undefined ? { postId: null } : { postId, personName: seat.personName });
  };
  return (
    <>
      <ChoiceField
        label={t('outside.account', { name })}
        hint={person.postId === null ? t('outside.accountNone') : undefined}
        value={person.postId}
        options={Object.fromEntries(seats.map((seat) => [seat.postId, `${seat.personName} · ${seat.postTitle}`]))}
        onChange={sit}
      />
      <div className="os-pair">
        {person.postId === null ? <WordsField label={t('outside.personName', { name })} max={100} value={person.personName} onChange={(personName) => onChange({ personName })} /> : null}
        <WordsField label={t('outside.office', { name })} value={person.office} onChange={(office) => onChange({ office })} />
      </div>
      <Button kind="text" size="small" aria-label={t('outside.removePerson', { name })} onClick={onRemove}>
        {t('outside.remove')}
      </Button>
    </>
  );
}
