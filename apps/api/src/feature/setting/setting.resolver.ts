import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type {
  CalendarCorrectionResult, CalendarOfYear, Ladder, MessagePreview, MessageText, MutationCorrectCalendarArgs, MutationReviseLadderArgs, MutationReviseMessageTextArgs, MutationReviseSettingsArgs,
  QueryCalendarOfYearArgs, QueryMessagePreviewArgs, Settings, SettingChange,
} from '@lianxi/contract';
import type { RequestContext } from '../../platform/request-context.js';
import { CalendarService } from './calendar.service.js';
import { MessageSettingService } from './message-setting.service.js';
import { SettingService } from './setting.service.js';

@Resolver()
export class SettingResolver {
  constructor(
    private readonly service: SettingService,
    private readonly calendars: CalendarService,
    private readonly messages: MessageSettingService,
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

  @Query()
  ladder(@Context() context: RequestContext): Promise<Ladder> {
    return this.messages.ladder(context);
  }

  @Query()
  messageTexts(@Context() context: RequestContext): Promise<MessageText[]> {
    return this.messages.texts(context);
  }

  @Query()
  messagePreview(@Context() context: RequestContext, @Args() args: QueryMessagePreviewArgs): Promise<MessagePreview> {
    return this.messages.preview(context, args);
  }

  @Mutation()
  reviseLadder(@Context() context: RequestContext, @Args() { input }: MutationReviseLadderArgs): Promise<Ladder> {
    return this.messages.reviseLadder(context, input);
  }

  @Mutation()
  reviseMessageText(@Context() context: RequestContext, @Args() args: MutationReviseMessageTextArgs): Promise<MessageText> {
    return this.messages.reviseText(context, args);
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
