#pragma once

#include "model/findings/rule.h"

/// What the rules look for: one function a rule, one file a function, under rules/. Each is named
/// in the catalogue, which also says what it is about.

namespace tempo {

QList<Finding> findDeadlineMissed(const RuleContext &context);
QList<Finding> findTooStale(const RuleContext &context);
QList<Finding> findCycle(const RuleContext &context);
QList<Finding> findOverrun(const RuleContext &context);
QList<Finding> findMissedTrain(const RuleContext &context);
QList<Finding> findDataLatencyDependency(const RuleContext &context);
QList<Finding> findTriggerWithoutEvent(const RuleContext &context);
QList<Finding> findUnreached(const RuleContext &context);
QList<Finding> findClassMismatch(const RuleContext &context);
QList<Finding> findRealTimeReflex(const RuleContext &context);
QList<Finding> findTrainingServingSkew(const RuleContext &context);
QList<Finding> findOperationalOverhead(const RuleContext &context);
QList<Finding> findMonolithicPipeline(const RuleContext &context);
QList<Finding> findWindowTooSlow(const RuleContext &context);
QList<Finding> findSpeedLayerGap(const RuleContext &context);
QList<Finding> findNoContract(const RuleContext &context);
QList<Finding> findNoFallback(const RuleContext &context);
QList<Finding> findNoFeatureStore(const RuleContext &context);
QList<Finding> findMatrixContradictsDesign(const RuleContext &context);
QList<Finding> findUnknownLatency(const RuleContext &context);
QList<Finding> findUnmonitored(const RuleContext &context);
QList<Finding> findNoDeadline(const RuleContext &context);
QList<Finding> findNoValue(const RuleContext &context);
QList<Finding> findUnclassifiedFeature(const RuleContext &context);

} // namespace tempo
