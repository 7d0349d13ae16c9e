import { numericSettings, settingBounds, settingKeys, type JointMeetingSettings, type LightPalette, type NumericSetting } from '@lianxi/domain';

/** The settings as they are typed. */
export type SettingsText = Readonly<Record<NumericSetting, string>> & { readonly signOffRequired: boolean; readonly complaintsOpen: boolean; readonly legalClockMoves: boolean; readonly lightPalette: LightPalette; readonly reason: string };

export function formOfSettings(settings: JointMeetingSettings): SettingsText {
  const numbers = Object.fromEntries(numericSettings.map((key) => [key, String(settings[key])])) as Record<NumericSetting, string>;
  return { ...numbers, signOffRequired: settings.signOffRequired, complaintsOpen: settings.complaintsOpen, legalClockMoves: settings.legalClockMoves, lightPalette: settings.lightPalette, reason: '' };
}

const numberOf = (text: string): number => (/^\d{1,3}$/.test(text.trim()) ? Number(text) : Number.NaN);

export function changedSettings(form: SettingsText, settings: JointMeetingSettings): readonly (keyof JointMeetingSettings)[] {
  return settingKeys.filter((key) => (key === 'signOffRequired' || key === 'complaintsOpen' || key === 'legalClockMoves' || key === 'lightPalette' ? form[key] !== settings[key] : numberOf(form[key]) !== settings[key]));
}

/** What is wrong, by field: the domain's bounds, said before it is asked. */
export function faultsOfSettings(form: SettingsText): Readonly<Partial<Record<NumericSetting | 'reason', true>>> {
  const wrong = numericSettings.filter((key) => {
    const value = numberOf(form[key]);
    return !(value >= settingBounds[key].min && value <= settingBounds[key].max);
  });
  return Object.fromEntries([...wrong, ...(form.reason.trim() === '' ? ['reason'] : [])].map((key) => [key, true]));
}

export function inputOfSettings(form: SettingsText, version: number): JointMeetingSettings & { reason: string; version: number } {
  const numbers = Object.fromEntries(numericSettings.map((key) => [key, numberOf(form[key])])) as Record<NumericSetting, number>;
  return { ...numbers, signOffRequired: form.signOffRequired, complaintsOpen: form.complaintsOpen, legalClockMoves: form.legalClockMoves, lightPalette: form.lightPalette, reason: form.reason.trim(), version };
}
