import { useMutation } from '@apollo/client/react';
import { Button, Dialog, Field, SelectInput, TextInput } from '@lianxi/web-ui';
import { useState } from 'react';
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

/** A unit the register does not have yet. */
export function CreateUnit(props: CreateUnitProps) {
  const { t } = useTranslation();
  const say = useSay();
  const errorText = useErrorText();
  const [form, setForm] = useState<{ name: string; kind: UnitKind; level: Level; code: string }>({
    name: props.name,
    kind: 'government_department',
    level: props.level,
    code: props.jurisdictionCode,
  });
  const [tried, setTried] = useState(false);
  const [create, { loading, error }] = useMutation(CreateUnitDocument, { refetchQueries: [UnitChoicesDocument] });
  const nameMissing = form.name.trim() === '';
  const codeWrong = !/^\d{4}(\d{2}(\d{3})?)?$/.test(form.code);
  const handleCreate = async () => {
    setTried(true);
    if (nameMissing || codeWrong || loading) return;
    const input = { name: form.name.trim(), kind: form.kind, level: form.level, jurisdictionCode: form.code };
    const { data } = await create({ variables: { input } }).catch(() => ({ data: undefined }));
    if (data == null) return;
    say(t('notice.said.created', { name: data.createUnit.name }));
    props.onCreated(data.createUnit);
  };
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
      <Field
        label={t('notice.create.name')}
        error={
          tried && nameMissing
            ? t('notice.create.nameMissing')
            : error === undefined
              ? undefined
              : errorText(error).text
        }
      >
        {(ids) => (
          <TextInput
            {...ids}
            value={form.name}
            maxLength={100}
            onChange={(event) => setForm({ ...form, name: event.target.value })}
          />
        )}
      </Field>
      <Field label={t('notice.create.kind')}>
        {(ids) => (
          <SelectInput
            {...ids}
            value={form.kind}
            options={KINDS.map((kind) => ({ value: kind, label: t(`words.unitKind.${kind}`) }))}
            onChange={(event) =>
              setForm({ ...form, kind: KINDS.find((kind) => kind === event.target.value) ?? form.kind })
            }
          />
        )}
      </Field>
      <Field label={t('notice.create.level')}>
        {(ids) => (
          <SelectInput
            {...ids}
            value={form.level}
            options={LEVELS.map((level) => ({ value: level, label: t(`words.level.${level}`) }))}
            onChange={(event) =>
              setForm({ ...form, level: LEVELS.find((level) => level === event.target.value) ?? form.level })
            }
          />
        )}
      </Field>
      <Field
        label={t('notice.create.code')}
        hint={t('notice.create.codeHint')}
        error={tried && codeWrong ? t('notice.create.codeWrong') : undefined}
      >
        {(ids) => (
          <TextInput
            {...ids}
            inputMode="numeric"
            value={form.code}
            maxLength={9}
            onChange={(event) => setForm({ ...form, code: event.target.value.trim() })}
          />
        )}
      </Field>
    </Dialog>
  );
}
