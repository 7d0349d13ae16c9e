import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type {
  DeliveryTest, MailChannel, MailSettings, MutationChooseMailArgs, MutationConfirmMailAddressArgs, MutationRemoveRobotArgs, MutationRetryDeliveriesArgs, MutationSetMailAddressArgs,
  MutationSetRobotArgs, MutationTestMailArgs, MutationTestRobotArgs, Robot,
} from '@lianxi/contract';
import type { RequestContext } from '../../platform/request-context.js';
import { MailService } from './mail.service.js';
import { RobotService } from './robot.service.js';

@Resolver()
export class ChannelResolver {
  constructor(
    private readonly robotService: RobotService,
    private readonly mail: MailService,
  ) {}

  @Query()
  robots(@Context() request: RequestContext): Promise<Robot[]> {
    return this.robotService.list(request);
  }

  @Mutation()
  setRobot(@Context() request: RequestContext, @Args() args: MutationSetRobotArgs): Promise<Robot> {
    return this.robotService.set(request, args);
  }

  @Mutation()
  removeRobot(@Context() request: RequestContext, @Args() { id }: MutationRemoveRobotArgs): Promise<boolean> {
    return this.robotService.remove(request, id);
  }

  @Mutation()
  testRobot(@Context() request: RequestContext, @Args() { id }: MutationTestRobotArgs): Promise<DeliveryTest> {
    return this.robotService.test(request, id);
  }

  @Mutation()
  retryDeliveries(@Context() request: RequestContext, @Args() { robotId }: MutationRetryDeliveriesArgs): Promise<number> {
    return this.robotService.retry(request, robotId);
  }

  @Query()
  mailChannel(@Context() request: RequestContext): Promise<MailChannel> {
    return this.mail.channel(request);
  }

  @Mutation()
  testMail(@Context() request: RequestContext, @Args() { address }: MutationTestMailArgs): Promise<DeliveryTest> {
    return this.mail.test(request, address);
  }

  @Mutation()
  retryMail(@Context() request: RequestContext): Promise<number> {
    return this.mail.retry(request);
  }

  @Query()
  mailSettings(@Context() request: RequestContext): Promise<MailSettings> {
    return this.mail.own(request);
  }

  @Mutation()
  setMailAddress(@Context() request: RequestContext, @Args() { address }: MutationSetMailAddressArgs): Promise<MailSettings> {
    return this.mail.setAddress(request, address);
  }

  @Mutation()
  confirmMailAddress(@Context() request: RequestContext, @Args() { code }: MutationConfirmMailAddressArgs): Promise<MailSettings> {
    return this.mail.confirmAddress(request, code);
  }

  @Mutation()
  removeMailAddress(@Context() request: RequestContext): Promise<MailSettings> {
    return this.mail.removeAddress(request);
  }

  @Mutation()
  chooseMail(@Context() request: RequestContext, @Args() { topic, choice }: MutationChooseMailArgs): Promise<MailSettings> {
    return this.mail.choose(request, topic, choice);
  }
}
