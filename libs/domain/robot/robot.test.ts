import { liaison, sampleContext, sampleRobot, secretary } from '../testing/samples.js';
import { removeRobot, robotLimits, setRobot, testRobot, type RobotInput } from './robot.js';

const context = sampleContext();
const input: RobotInput = { kind: 'dingtalk', name: '工作群', address: 'https://oapi.dingtalk.com/robot/send?access_token=geheim', secret: 'SECgeheim', topics: ['urged', 'daily'], version: 0 };
const make = (changes: Partial<RobotInput> = {}, before: Parameters<typeof setRobot>[1]['before'] = null, count = 0, actor = secretary) =>
  setRobot(actor, { jointMeetingId: 'jm-1', before, count }, { ...input, ...changes }, context);

it('keeps the host in the open, hands address and secret over to be sealed, and logs neither', () => {
  const { robot, secrets, events } = make();
  expect(robot).toMatchObject({ kind: 'dingtalk', host: 'oapi.dingtalk.com', hasSecret: true, topics: ['daily', 'urged'], state: 'active', version: 1 });
  expect(secrets).toEqual({ address: input.address, secret: 'SECgeheim' });
  expect(JSON.stringify(events)).not.toContain('geheim');
  expect(JSON.stringify(robot)).not.toContain('geheim');
});

it('leaves what is not typed in as it was; an empty field wipes no secret', () => {
  const { robot, secrets } = make({ address: null, secret: ' ', name: '新名', version: 1 }, { ...make().robot });
  expect([robot.name, robot.host, robot.hasSecret, robot.version, secrets]).toEqual(['新名', 'oapi.dingtalk.com', true, 2, {}]);
});

it('removal wipes both', () => {
  const { robot, secrets } = removeRobot(secretary, sampleRobot(), context);
  expect([robot.state, robot.hasSecret, secrets]).toEqual(['removed', false, { address: '', secret: null }]);
});

it.each([
  ['no address', 'FIELD_REQUIRED', () => make({ address: null })],
  ['no address at all', 'ADDRESS_INVALID', () => make({ address: '机器人' })],
  ['a name and a password in it', 'ADDRESS_INVALID', () => make({ address: 'https://a:b@example.com/' })],
  ['no name', 'FIELD_REQUIRED', () => make({ name: ' ' })],
  ['nothing to tell', 'FIELD_REQUIRED', () => make({ topics: [] })],
  ['one too many', 'NUMBER_OUT_OF_RANGE', () => make({}, null, robotLimits.robots)],
  ['an old version', 'VERSION_CONFLICT', () => make({ version: 7 }, sampleRobot())],
  ['a removed one', 'NOT_FOUND', () => make({ version: 1 }, { ...sampleRobot(), state: 'removed' })],
  ['to remove twice', 'STATE_CONFLICT', () => removeRobot(secretary, { ...sampleRobot(), state: 'removed' }, context)],
  ['to try a removed one', 'STATE_CONFLICT', () => testRobot(secretary, { ...sampleRobot(), state: 'removed' }, context)],
  ['a liaison', 'NOT_PERMITTED', () => make({}, null, 0, liaison)],
])('refuses %s', (_, code, use) => expect(use).toThrow(expect.objectContaining({ code })));
