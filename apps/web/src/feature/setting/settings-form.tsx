import { useMutation } from '@apollo/client/react';
import { Button, CheckLine, Field, FormColumn, KeyValues, Sheet, TextArea, TextInput } from '@lianxi/web-ui';
import { numericSettings, settingBounds, type NumericSetting } from '@lianxi/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SettingsFormFragment } from '../../gql/graphql';
import { RefusalLine } from '../../ui/refusal-line';
import { useLeaveGuard } from '../../ui/use-leave-guard';
import { useRun } from '../../ui/use-run';
import { ReviseSettingsDocument } from './setting.mutation';
import { SettingChangesDocument, SettingsDocument } from './setting.query';
import { PaletteField } from './palette-field';
import { changedSettings, faultsOfSettings, formOfSettings, inputOfSettings, type SettingsText } from './settings-text';

/** Thresholds and limits; those who may not change them read them. */
export function SettingsSheet({ settings }: { settings: SettingsFormFragment }) {
  const { t } = useTranslation();
  return (
    <Sheet strong title={t('setting.limits')} padded>
      {settings.viewerCan.includes('reviseSettings') ? <SettingsForm key={settings.version} settings={settings} /> : <SettingsRead settings={settings} />}
    </Sheet>
  );
}

function SettingsRead({ settings }: { settings: SettingsFormFragment }) {
  const { t } = useTranslation();
  const unit = (key: NumericSetting) => t(`setting.unit.${key}`, { n: settings[key] });
  return (
    <KeyValues
      facts={[
        ...numericSettings.map((key) => ({ key, label: t(`setting.key.${key}`), value: unit(key) })),
        { key: 'lightPalette', label: t('setting.key.lightPalette'), value: t(`setting.value.${settings.lightPalette}`) },
        { key: 'legalClockMoves', label: t('setting.key.legalClockMoves'), value: t(`setting.value.${settings.legalClockMoves}`) },
        { key: 'complaintsOpen', label: t('setting.key.complaintsOpen'), value: t(`setting.value.${settings.complaintsOpen}`) },
        { key: 'signOffRequired', label: t('setting.key.signOffRequired'), value: t(`setting.value.${settings.signOffRequired}`) },
      ]}
    />
  );
}

function SettingsForm({ settings }: { settings: SettingsFormFragment }) {
  const { t } = useTranslation();
  const [form, setForm] = useState<SettingsText>(() => formOfSettings(settings));
  const [tried, setTried] = useState(false);
  const [revise] = useMutation(ReviseSettingsDocument, { refetchQueries: [SettingsDocument, SettingChangesDocument] });
  const run = useRun();
  const changed = changedSettings(form, settings);
  useLeaveGuard(changed.length > 0, t('setting.leave'));
  const faults = faultsOfSettings(form);
  const handleSubmit = () => {
    setTried(true);
    if (Object.keys(faults).length > 0) return;
    void run.run(() => revise({ variables: { input: inputOfSettings(form, settings.version) } }), t('setting.revised'));
  };
  const fault = (key: string) => (run.refusal?.field === key ? run.refusal.text : undefined);
  return (
    <FormColumn label={t('setting.limits')} onSubmit={handleSubmit}>
      {numericSettings.map((key) => (
        <NumberField key={key} name={key} value={form[key]} before={settings[key]} wrong={faults[key] === true} error={fault(key)} onChange={(value) => setForm({ ...form, [key]: value })} />
      ))}
      <PaletteField value={form.lightPalette} onChange={(lightPalette) => setForm({ ...form, lightPalette })} />
      <div>
        <CheckLine label={t('setting.key.signOffRequired')} checked={form.signOffRequired} onChange={() => setForm({ ...form, signOffRequired: !form.signOffRequired })} />
        <p className="lx-sec">{t('setting.hint.signOffRequired')}</p>
        <CheckLine label={t('setting.key.legalClockMoves')} checked={form.legalClockMoves} onChange={() => setForm({ ...form, legalClockMoves: !form.legalClockMoves })} />
        <p className="lx-sec">{t('setting.hint.legalClockMoves')}</p>
        <CheckLine label={t('setting.key.complaintsOpen')} checked={form.complaintsOpen} onChange={() => setForm({ ...form, complaintsOpen: !form.complaintsOpen })} />
        <p className="lx-sec">{t('setting.hint.complaintsOpen')}</p>
      </div>
      {changed.length === 0 ? null : (
        <>
          <Field label={t('setting.reason')} hint={t('setting.reasonHint')} error={fault('reason') ?? (tried && faults.reason ? t('setting.reasonMissing') : undefined)}>
            {(ids) => <TextArea {...ids} rows={2} maxLength={1000} value={form.reason} onChange={(event) => setForm({ ...form, reason: event.target.value })} />}
          </Field>
          <p className="lx-sec">{t('setting.fromNow')}</p>
          <RefusalLine refusal={run.refusal} kept={t('setting.kept')} />
          <Button type="submit" kind="primary" aria-busy={run.busy}>
            {t('setting.save', { n: changed.length })}
          </Button>
        </>
      )}
    </FormColumn>
  );
}

interface NumberFieldProps {
  name: NumericSetting;
  value: string;
  before: number;
  wrong: boolean;
  error: string | undefined;
  onChange: (value: string) => void;
}

function NumberField({ name, value, before, wrong, error, onChange }: NumberFieldProps) {
  const { t } = useTranslation();
  const { min, max } = settingBounds[name];
  const changed = value.trim() !== String(before);
  return (
    <Field
      label={t(`setting.key.${name}`)}
      hint={changed ? t('setting.before', { value: t(`setting.unit.${name}`, { n: before }) }) : t(`setting.hint.${name}`)}
      error={error ?? (wrong ? t('setting.bounds', { min, max }) : undefined)}
    >
      {(ids) => <TextInput {...ids} inputMode="numeric" maxLength={3} value={value} onChange={(event) => onChange(event.target.value)} />}
    </Field>
  );
}
