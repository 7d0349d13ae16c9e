// must meet: service-knows-no-graphql, feature-calls-services-of-others
import { Resolver } from '@nestjs/graphql';
import { task } from '../task/task.resolver.js';

export const service = [Resolver, task];
