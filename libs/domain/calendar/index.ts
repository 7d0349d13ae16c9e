export { isDayProvisional, isProvisional, makeCalendar, type Calendar, type CalendarDays } from './calendar.js';
export * from './correct-calendar.js';
export * from './legal-clock.js';
export * from './working-day.js';
