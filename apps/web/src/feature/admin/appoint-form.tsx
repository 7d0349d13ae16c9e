import { useMutation, useQuery } from '@apollo/client/react';
import { Button, Field, FormColumn, SelectInput, Sheet, TextInput } from '@lianxi/web-ui';
import { useTranslation } from 'react-i18next';
import { DateInput } from '../../ui/date-input';
import { RefusalLine } from '../../ui/refusal-line';
import { useToday } from '../../ui/today-context';
import { AdminUnitSelect } from './admin-unit-select';
import { AppointPersonDocument } from './admin.mutation';
import { AdminAccountsDocument, AdminPostsDocument } from './admin.query';
import { useAdminForm, type AdminForm } from './use-admin-form';

const ROLES = ['liaison', 'unit_head', 'leader', 'secretariat', 'inspector', 'invited', 'confidant', 'accountability_officer'] as const;
const KINDS = ['liaison', 'head', 'deputy_head', 'staff'] as const;
const CAPACITIES = ['holder', 'deputy', 'acting'] as const;

/** Fields a refusal can stand beside. */
const PLACED = ['jointMeetingId', 'unitId', 'postId', 'postTitle', 'postKind', 'role', 'capacity', 'fromOn', 'toOn', 'personName', 'accountName', 'password'] as const;

interface Values extends Record<string, string> {
  jointMeetingId: string;
  unitId: string;
  postId: string;
  postTitle: string;
  postKind: string;
  role: string;
  capacity: string;
  fromOn: string;
  toOn: string;
  personName: string;
  accountName: string;
  password: string;
}

export interface AppointFormProps {
  meetings: readonly { id: string; name: string }[];
}

/** 安排岗位: account, post, holding and role in one step. */
export function AppointForm({ meetings }: AppointFormProps) {
  const { t } = useTranslation();
  const form = useAppointment(meetings[0]?.id ?? '');
  return (
    <Sheet title={t('administration.appoint')} note={t('administration.appointNote')} padded>
      <FormColumn label={t('administration.appoint')} onSubmit={form.submit}>
        <Choice form={form} field="jointMeetingId" label={t('administration.meeting')} options={meetings.map((meeting) => ({ value: meeting.id, label: meeting.name }))} />
        <Field label={t('administration.unit')} error={form.fault('unitId')}>
          {(ids) => <AdminUnitSelect {...ids} label={t('administration.unit')} value={form.values.unitId} onChange={form.set('unitId')} />}
        </Field>
        <PostPart form={form} />
        <Choice form={form} field="role" label={t('administration.role')} options={ROLES.map((value) => ({ value, label: t(`words.person.${value}`) }))} />
        <Choice form={form} field="capacity" label={t('administration.capacity')} options={CAPACITIES.map((value) => ({ value, label: t(`words.capacity.${value}`) }))} />
        <Field label={t('administration.from')} error={form.fault('fromOn')}>
          {(ids) => <DateInput {...ids} value={form.values.fromOn} onChange={form.set('fromOn')} />}
        </Field>
        <Field label={t('administration.to')} hint={t(form.values.role === 'invited' ? 'administration.toInvited' : 'administration.toHint')} error={form.fault('toOn')}>
          {(ids) => <DateInput {...ids} value={form.values.toOn} onChange={form.set('toOn')} />}
        </Field>
        <Text form={form} field="personName" label={t('administration.person')} />
        <Text form={form} field="accountName" label={t('administration.account')} hint={t('administration.accountHint')} />
        <Text form={form} field="password" label={t('administration.password')} hint={t(form.values.role === 'invited' ? 'administration.passwordInvited' : 'administration.passwordHint')} type="password" />
        <RefusalLine refusal={form.unplaced(PLACED)} />
        <Button type="submit" kind="primary" disabled={form.run.busy}>
          {t('administration.appoint')}
        </Button>
      </FormColumn>
    </Sheet>
  );
}

function useAppointment(meetingId: string): AdminForm<Values> {
  const { t } = useTranslation();
  const today = useToday();
  const [appoint] = useMutation(AppointPersonDocument);
  const first: Values = {
    jointMeetingId: meetingId, unitId: '', postId: '', postTitle: '联络员', postKind: 'liaison', role: 'liaison', capacity: 'holder', fromOn: today, toOn: '', personName: '', accountName: '', password: '',
  };
  return useAdminForm<Values>({
    first,
    needed: (values) => ['jointMeetingId', 'unitId', 'fromOn', 'accountName', ...(values.postId === '' ? (['postTitle'] as const) : [])],
    said: t('administration.appointed'),
    send: (values) =>
      appoint({
        variables: {
          input: {
            jointMeetingId: values.jointMeetingId, unitId: values.unitId, postId: values.postId === '' ? null : values.postId, postTitle: values.postTitle,
            postKind: KINDS.find((kind) => kind === values.postKind) ?? 'staff', role: ROLES.find((role) => role === values.role) ?? 'liaison',
            capacity: CAPACITIES.find((capacity) => capacity === values.capacity) ?? 'holder', fromOn: values.fromOn, toOn: values.toOn === '' ? null : values.toOn, personName: values.personName,
            accountName: values.accountName.trim(), password: values.password === '' ? null : values.password,
          },
        },
        refetchQueries: [AdminPostsDocument, AdminAccountsDocument],
      }),
    after: (values) => ({ ...values, unitId: '', postId: '', toOn: '', personName: '', accountName: '', password: '' }),
  });
}

function PostPart({ form }: { form: AdminForm<Values> }) {
  const { t } = useTranslation();
  const { data } = useQuery(AdminPostsDocument, { variables: { unitId: form.values.unitId }, skip: form.values.unitId === '' });
  const posts = data?.allPosts ?? [];
  const named = posts.map((post) => ({ value: post.id, label: `${post.title}（${post.holders.length === 0 ? t('administration.vacant') : post.holders.join('、')}）` }));
  return (
    <>
      <Choice form={form} field="postId" label={t('administration.post')} options={[{ value: '', label: t('administration.newPost') }, ...named]} />
      {form.values.postId !== '' ? null : (
        <>
          <Text form={form} field="postTitle" label={t('administration.postTitle')} />
          <Choice form={form} field="postKind" label={t('administration.postKind')} options={KINDS.map((value) => ({ value, label: t(`words.postKind.${value}`) }))} />
        </>
      )}
    </>
  );
}

interface InputProps {
  form: AdminForm<Values>;
  field: string;
  label: string;
}

function Choice({ form, field, label, options }: InputProps & { options: readonly { value: string; label: string }[] }) {
  return (
    <Field label={label} error={form.fault(field)}>
      {(ids) => <SelectInput {...ids} value={form.values[field] ?? ''} onChange={(event) => form.set(field)(event.target.value)} options={options} />}
    </Field>
  );
}

function Text({ form, field, label, hint, type = 'text' }: InputProps & { hint?: string; type?: 'text' | 'password' }) {
  return (
    <Field label={label} hint={hint} error={form.fault(field)}>
      {(ids) => <TextInput {...ids} type={type} autoComplete={type === 'password' ? 'new-password' : 'off'} value={form.values[field] ?? ''} onChange={(event) => form.set(field)(event.target.value)} />}
    </Field>
  );
}
