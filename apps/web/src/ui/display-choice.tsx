import { useTranslation } from 'react-i18next';
import { switchLanguage } from '../i18n';
import { changeSettings, useSettings } from './settings';

/** 大字 and the other language, wherever one is: also before sign-in. */
export function DisplayChoice() {
  const { t } = useTranslation();
  const settings = useSettings();
  const large = settings.size === 'large';
  const other = settings.language === 'en' ? 'zh-CN' : 'en';
  const handleLanguage = () => {
    void switchLanguage(other).then(() => changeSettings({ language: other }));
  };
  return (
    <div className="app-choice">
      <button
        type="button"
        className="app-plain"
        aria-pressed={large}
        onClick={() => changeSettings({ size: large ? 'normal' : 'large' })}
      >
        {t('shell.large')}
      </button>
      <button
        type="button"
        className="app-plain"
        lang={other}
        title={t('shell.otherLanguageName')}
        onClick={handleLanguage}
      >
        {t('shell.otherLanguage')}
      </button>
    </div>
  );
}
