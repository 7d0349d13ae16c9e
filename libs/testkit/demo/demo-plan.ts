import { demandDate, type LocalDate } from '@lianxi/domain';
import { mainMeeting } from './demo-main.js';
import { minorsMeeting } from './demo-minors.js';
import { holdingsByPost, type DemoWorld } from './demo-office.js';
import { demoPeople } from './demo-people.js';
import type { DemoPlan, DemoRegister } from './demo-plan.types.js';
import { demoRandom } from './demo-random.js';
import { storyStart } from './demo-standing.js';

/**
 * Eighteen months of believable work up to (not including) today: who holds which post, what is handed to whom, what is
 * reported when and in which words, what comes back, what is late and what is missing. Plain data, the same for the same
 * day and register; the seeding runs the domain's own verbs along it. `demoSteps` gives it in order of time.
 */
export function demoPlan(today: LocalDate, register: DemoRegister): DemoPlan {
  const startOn = storyStart(demandDate(today, 'today'));
  const people = demoPeople(register.units, today, startOn);
  const world: DemoWorld = { today, startOn, register, holdingsOfPost: holdingsByPost(people), random: demoRandom(`demo/${today}`) };
  const { posts, holdings, accounts } = people;
  return { today, startOn, people: people.people, posts, holdings, accounts, meetings: [mainMeeting(world), minorsMeeting(world)] };
}
