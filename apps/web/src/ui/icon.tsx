import type { ReactNode } from 'react';

export type IconName =
  | 'today'
  | 'overview'
  | 'register'
  | 'tasks'
  | 'reports'
  | 'reviews'
  | 'indicators'
  | 'instructions'
  | 'inspections'
  | 'rectifications'
  | 'findings'
  | 'assessments'
  | 'meetings'
  | 'data-provisions'
  | 'bulletins'
  | 'delegate-visits'
  | 'complaints'
  | 'accountability'
  | 'units'
  | 'notices'
  | 'settings'
  | 'integrations'
  | 'administration'
  | 'security'
  | 'audit'
  | 'me'
  | 'bell'
  | 'menu'
  | 'search'
  | 'down';

const PATHS: Readonly<Record<IconName, ReactNode>> = {
  today: <path d="M2.5 3.5h11v10h-11zM2.5 6.5h11M5.5 2v3M10.5 2v3M5.7 10l1.6 1.6 3-3.2" />,
  overview: <path d="M2.5 2.5h11v11h-11zM2.5 6.2h11M2.5 9.8h11M6.2 2.5v11M9.8 2.5v11" />,
  register: <path d="M3.5 2.5h9v11h-9zM3.5 10.7h9M6 5h4M6 7.4h4" />,
  tasks: <path d="m2 4 1.2 1.2L5.4 3M2 8.3l1.2 1.2 2.2-2.2M2 12.6l1.2 1.2 2.2-2.2M7.8 4.3H14M7.8 8.6H14M7.8 12.9H14" />,
  reports: <path d="M3 2.5h10v11H3zM5.4 5.3h5.2M5.4 8h5.2M5.4 10.7h3.2" />,
  reviews: <path d="M7 11.6a4.6 4.6 0 1 0 0-9.2 4.6 4.6 0 0 0 0 9.2ZM10.4 10.4l3.4 3.4M4.9 7l1.5 1.5 2.8-2.9" />,
  indicators: <path d="M2.5 2.5v11h11M5 10.5l2.6-3 2.2 1.8 3.4-4.6" />,
  instructions: <path d="M3 13.5h10M4 10.8l.6-2.4 6-6 1.8 1.8-6 6-2.4.6Z" />,
  inspections: <path d="M1.8 8S4 3.8 8 3.8 14.2 8 14.2 8 12 12.2 8 12.2 1.8 8 1.8 8ZM8 10a2 2 0 1 0 0-4 2 2 0 0 0 0 4Z" />,
  findings: <path d="M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9M10.3 10.3l3.2 3.2M7 4.8v2.6M7 9.2v.1" />,
  assessments: <path d="M3 2.5h10v11H3zM5.5 10.8V8M8 10.8V5.4M10.5 10.8V7" />,
  bulletins: <path d="M3.5 2h9v12h-9zM5.5 4.5h5M5.5 7h2M5.5 11.5V9.5M8 11.5V8.5M10.5 11.5V7" />,
  'data-provisions': <path d="M2.5 3.5h5v9h-5zM4 6h2M4 8.5h2M9 8h4.5M11.5 5.5 14 8l-2.5 2.5" />,
  meetings: <path d="M3 6.5h10v4H3zM4.5 4.5a1.2 1.2 0 1 0 0-2.4 1.2 1.2 0 0 0 0 2.4M11.5 4.5a1.2 1.2 0 1 0 0-2.4 1.2 1.2 0 0 0 0 2.4M4.5 13.5v-1M8 13.5v-1M11.5 13.5v-1" />,
  'delegate-visits': <path d="M5.5 7.2a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4M2 13.2c0-2.4 1.5-4 3.5-4s3.5 1.6 3.5 4M10.5 5.2h3.5M10.5 8h3.5M10.5 10.8h2" />,
  rectifications: <path d="M3 2.5h10v11H3zM5.4 5.6l1 1 1.8-1.9M9.8 6h1.4M5.4 10l1 1 1.8-1.9M9.8 10.4h1.4" />,
  complaints: <path d="M2.5 3h11v7.5H7.8L4.6 13.4v-2.9H2.5zM8 4.8v2.6M8 8.7v.6" />,
  accountability: <path d="M8 2.2v11.3M4.5 13.5h7M3 4.5h10M3 4.5 1.3 9h3.4zM13 4.5 11.3 9h3.4z" />,
  units: <path d="M2 13.5h12M3.5 13.5v-7h9v7M2.5 6.5 8 2.5l5.5 4M6 13.5v-4.2M8 13.5v-4.2M10 13.5v-4.2" />,
  notices: <path d="M4 2h5.5L12.5 5v9H4zM9.3 2v3.3h3.2" />,
  settings: <path d="M8 5.6a2.4 2.4 0 1 0 0 4.8 2.4 2.4 0 0 0 0-4.8ZM8 1.8v2M8 12.2v2M1.8 8h2M12.2 8h2M3.6 3.6 5 5M11 11l1.4 1.4M12.4 3.6 11 5M5 11l-1.4 1.4" />,
  integrations: <path d="M6.2 9.8 9.8 6.2M7.2 4.8l1.4-1.4a2.8 2.8 0 0 1 4 4L11.2 8.8M8.8 11.2l-1.4 1.4a2.8 2.8 0 0 1-4-4L4.8 7.2" />,
  administration: <path d="M3 4.5h10M3 8h10M3 11.5h10M6 3v3M10.5 6.5v3M5 10v3" />,
  security: <path d="M8 1.8 13 3.6v4.2c0 3-2 5.2-5 6.4-3-1.2-5-3.4-5-6.4V3.6ZM5.8 8l1.6 1.6 3-3.2" />,
  audit: <path d="M3.5 2.5h9v11h-9zM6 5.2h4M6 7.6h4M6 10h1.6M9 11.4l1 1 2.4-2.6" />,
  me: <path d="M8 7.6a2.8 2.8 0 1 0 0-5.6 2.8 2.8 0 0 0 0 5.6ZM2.8 14c.4-2.7 2.4-4.3 5.2-4.3s4.8 1.6 5.2 4.3" />,
  bell: <path d="M3 11.5h10c-1.2-1.2-1.4-2.4-1.4-4.6a3.6 3.6 0 0 0-7.2 0c0 2.2-.2 3.4-1.4 4.6ZM6.6 13.6h2.8" />,
  menu: <path d="M2.5 4.5h11M2.5 8h11M2.5 11.5h11" />,
  search: <path d="M7 11.6a4.6 4.6 0 1 0 0-9.2 4.6 4.6 0 0 0 0 9.2ZM10.4 10.4l3.4 3.4" />,
  down: <path d="m4 6 4 4 4-4" />,
};

export function Icon({ name }: { name: IconName }) {
  return (
    <svg
      className="app-icon"
      viewBox="0 0 16 16"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.3"
    >
      {PATHS[name]}
    </svg>
  );
}
