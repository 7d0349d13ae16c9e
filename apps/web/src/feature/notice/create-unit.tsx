import { useMutation } from '@apollo/client/react';
import { Button, Dialog, Field, SelectInput, TextInput } from '@lianxi/web-ui';
import { useState, type ChangeEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Level, UnitKind } from '../../gql/graphql';
import { useErrorText } from '../../ui/use-error-text';
import { useSay } from '../../ui/say-context';
import { CreateUnitDocument, UnitChoicesDocument } from '../../ui/unit-choice.query';
import type { UnitChoice } from '../../ui/unit-picker';

const KINDS: readonly UnitKind[] = [
  'government_department',
  'lower_government',
  'party_organ',
  'mass_organisation',
  'vertical_agency',
  'authorised_body',
];
const LEVELS: readonly Level[] = ['city', 'county', 'town'];

export interface CreateUnitProps {
  /** As the notice has it. */
  name: string;
  level: Level;
  jurisdictionCode: string;
  onCreated: (unit: UnitChoice) => void;
  onClose: () => void;
}

interface UnitForm {
  name: string;
  kind: UnitKind;
  level: Level;
  code: string;
}

/** A unit the register does not have yet. */
export function CreateUnit(props: CreateUnitProps) {
  const { t } = useTranslation();
  const say = useSay();
  const errorText = useErrorText();
  const first: UnitForm = {
    name: props.name,
    kind: 'government_department',
    level: props.level,
    code: props.jurisdictionCode,
  };
  const [form, setForm] = useState(first);
  const [tried, setTried] = useState(false);
  const [create, { loading, error }] = useMutation(CreateUnitDocument, { refetchQueries: [UnitChoicesDocument] });
  const nameFault = form.name.trim() === '' ? t('notice.create.nameMissing') : undefined;
  const codeFault = /^\d{4}(\d{2}(\d{3})?)?$/.test(form.code) ? undefined : t('notice.create.codeWrong');
  const handleCreate = async () => {
    setTried(true);
    if (nameFault !== undefined || codeFault !== undefined || loading) return;
    const input = { name: form.name.trim(), kind: form.kind, level: form.level, jurisdictionCode: form.code };
    const { data } = await create({ variables: { input } }).catch(() => ({ data: undefined }));
    if (data == null) return;
    say(t('notice.said.created', { name: data.createUnit.name }));
    props.onCreated(data.createUnit);
  };
  const refused = error === undefined ? undefined : errorText(error).text;
  return (
    <Dialog
      title={t('notice.create.title')}
      note={t('notice.create.note', { name: props.name })}
      closeLabel={t('kit.close')}
      onClose={props.onClose}
      actions={
        <>
          <Button onClick={props.onClose}>{t('kit.cancel')}</Button>
          <Button kind="primary" aria-busy={loading} onClick={() => void handleCreate()}>
            {t('notice.create.do')}
          </Button>
        </>
      }
    >
      <UnitFields
        form={form}
        onChange={setForm}
        nameFault={(tried ? nameFault : undefined) ?? refused}
        codeFault={tried ? codeFault : undefined}
      />
    </Dialog>
  );
}

interface UnitFieldsProps {
  form: UnitForm;
  onChange: (form: UnitForm) => void;
  nameFault: string | undefined;
  codeFault: string | undefined;
}

function UnitFields({ form, onChange, nameFault, codeFault }: UnitFieldsProps) {
  const { t } = useTranslation();
  const kinds = KINDS.map((kind) => ({ value: kind, label: t(`words.unitKind.${kind}`) }));
  const levels = LEVELS.map((level) => ({ value: level, label: t(`words.level.${level}`) }));
  const put = (change: Partial<UnitForm>) => onChange({ ...form, ...change });
  const handleKind = (event: ChangeEvent<HTMLSelectElement>) =>
    put({ kind: KINDS.find((kind) => kind === event.target.value) ?? form.kind });
  const handleLevel = (event: ChangeEvent<HTMLSelectElement>) =>
    put({ level: LEVELS.find((level) => level === event.target.value) ?? form.level });
  return (
    <>
      <Field label={t('notice.create.name')} error={nameFault}>
        {(ids) => (
          <TextInput
            {...ids}
            value={form.name}
            maxLength={100}
            onChange={(event) => put({ name: event.target.value })}
          />
        )}
      </Field>
      <Field label={t('notice.create.kind')}>
        {(ids) => <SelectInput {...ids} value={form.kind} options={kinds} onChange={handleKind} />}
      </Field>
      <Field label={t('notice.create.level')}>
        {(ids) => <SelectInput {...ids} value={form.level} options={levels} onChange={handleLevel} />}
      </Field>
      <Field label={t('notice.create.code')} hint={t('notice.create.codeHint')} error={codeFault}>
        {(ids) => (
          <TextInput
            {...ids}
            inputMode="numeric"
            value={form.code}
            maxLength={9}
            onChange={(event) => put({ code: event.target.value.trim() })}
          />
        )}
      </Field>
    </>
  );
}
