#pragma once

namespace fota {

/// What assistive technology is told of our own widgets, and of those whose interface of Qt cannot
/// be asked safely. Once, before the first widget: an answer that Qt has given it keeps.
void installAccessibleFactory();

} // namespace fota
