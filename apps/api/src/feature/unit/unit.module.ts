import { Module } from '@nestjs/common';
import { UnitResolver } from './unit.resolver.js';
import { UnitService } from './unit.service.js';

@Module({ providers: [UnitResolver, UnitService], exports: [UnitService] })
export class UnitModule {}
