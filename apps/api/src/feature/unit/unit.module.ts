import { Module } from '@nestjs/common';
import { PostResolver } from './post.resolver.js';
import { PostService } from './post.service.js';
import { UnitResolver } from './unit.resolver.js';
import { UnitService } from './unit.service.js';

@Module({ providers: [PostResolver, PostService, UnitResolver, UnitService], exports: [PostService, UnitService] })
export class UnitModule {}
