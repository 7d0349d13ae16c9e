import { IdentityModule } from './identity/identity.module.js';
import { JointMeetingModule } from './joint-meeting/joint-meeting.module.js';
import { UnitModule } from './unit/unit.module.js';

/** Every feature; a new one is one line here. */
export const features = [IdentityModule, JointMeetingModule, UnitModule];
