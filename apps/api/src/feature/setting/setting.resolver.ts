import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type {
  CalendarCorrectionResult, CalendarOfYear, MutationCorrectCalendarArgs, MutationReviseSettingsArgs, QueryCalendarOfYearArgs, Settings, SettingChange,
} from '@lianxi/contract';
import type { RequestContext } from '../../platform/request-context.js';
import { CalendarService } from './calendar.service.js';
import { SettingService } from './setting.service.js';

@Resolver()
export class SettingResolver {
  constructor(
    private readonly service: SettingService,
    private readonly calendars: CalendarService,
  ) {}

  @Query()
  settings(@Context() context: RequestContext): Promise<Settings> {
    return this.service.read(context);
  }

  @Query()
  settingChanges(@Context() context: RequestContext): Promise<SettingChange[]> {
    return this.service.changes(context);
  }

  @Query()
  calendarOfYear(@Context() context: RequestContext, @Args() { year }: QueryCalendarOfYearArgs): Promise<CalendarOfYear> {
    return this.calendars.ofYear(context, year);
  }

  @Mutation()
  reviseSettings(@Context() context: RequestContext, @Args() { input }: MutationReviseSettingsArgs): Promise<Settings> {
    return this.service.revise(context, input);
  }

  @Mutation()
  correctCalendar(@Context() context: RequestContext, @Args() { input, dryRun }: MutationCorrectCalendarArgs): Promise<CalendarCorrectionResult> {
    return this.calendars.correct(context, input, dryRun ?? false);
  }
}
